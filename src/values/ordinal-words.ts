/** Words for the ordinals from first to twentieth. */
export const ordinalWords: readonly string[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
]
  .join(' ')
  .split(' ');

/** 2 for “second” and “2nd”; nothing for other words. */
export function ordinalOf(written: string): number | undefined {
  const named = ordinalWords.indexOf(written);
  if (named !== -1) return named + 1;
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(written)?.[1];
  return figure === undefined ? undefined : Number(figure);
}
