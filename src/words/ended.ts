/** Words as a sentence of their own: with a full stop, unless they end with a sign already. */
export function ended(words: string): string {
  return /[.?!…:][”’»")]*$/u.test(words) ? words : `${words}.`;
}
