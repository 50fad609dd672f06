/** The part of a day named after it: “Tuesday night”, “yesterday morning”. */
export interface PartOfDayAfter {
  /** How many characters it has, the space before it included. */
  readonly length: number;
  /** As a mention’s clock has it. */
  readonly clock?: 'morning' | 'afternoon' | 'evening' | 'night';
}

const after =
  /^ (?:(?:early|late|mid)[ -])?(morning|afternoon|evening|night|noon|midnight)\b(?! (?:live|football|lights|fever|times|post|news))/;

const clockOf: Readonly<Record<string, PartOfDayAfter['clock']>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  noon: 'afternoon',
  evening: 'evening',
  night: 'night',
  midnight: 'night',
};

/** Looks at the front of the words behind a day; of length 0 when no part of a day stands there. */
export function partOfDayAfter(words: string): PartOfDayAfter {
  const match = after.exec(words);
  if (!match) return { length: 0 };
  const clock = clockOf[match[1] ?? ''];
  return { length: match[0].length, ...(clock && { clock }) };
}
