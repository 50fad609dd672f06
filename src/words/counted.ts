import type { Language } from '../schemas/language.ts';

/** A count with the form of a noun that goes with it: “1 claim”, “1,204 claims”, “1204 afirmaciones”. */
export type Counted = (count: number, one: string, many: string) => string;

/** The counting of one language: its digits, and its rule for one and many. */
export function countedIn(language: Language): Counted {
  const digits = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  return (count, one, many) => `${digits.format(count)} ${rules.select(count) === 'one' ? one : many}`;
}
