/** Counts and lists as English has them; the other parts build their texts with these. */
import { countedIn } from '../counted.ts';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const digits = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** “1 claim”, “1,204 claims”. */
export const counted = countedIn('en');

/** As a sentence has it, in words up to twelve: “no”, “three”, “13”. */
export function numberInWords(count: number): string {
  return small[count] ?? digits.format(count);
}

/** “no claims”, “three claims”, “13 claims”. */
export function countedInWords(count: number, one: string, many: string): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** “A, B and C”. */
export function list(words: readonly string[]): string {
  return lists.format(words);
}
