import type { Standing } from '../schemas/story-view.ts';
import { listInWords, plural, numberInWords } from './plural.ts';

/** What each standing says of a number of claims, to follow “on six”. */
const phrases: Record<Standing, string> = {
  contradict: 'the accounts cannot both be right',
  unclear: 'we cannot tell',
  'not-comparable': 'they speak of different things',
  precision: 'they are compatible and differ in detail',
  wording: 'they say the same in different words',
  same: 'they say the same',
  lone: 'no two accounts speak',
};

/** “Of 41 claims: on six the accounts cannot both be right, and on 35 they say the same.” */
export function tallyWords(
  tally: readonly { readonly standing: Standing; readonly count: number }[],
): string {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'No claim has been published yet.';
  const parts = tally.map(({ standing, count }) => `on ${numberInWords(count)} ${phrases[standing]}`);
  return `Of ${plural(all, 'claim')}: ${listInWords(parts)}.`;
}
