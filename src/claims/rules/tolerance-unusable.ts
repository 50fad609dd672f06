/** Tolerances are cited by their ids and chosen by their words: each stands once, and its figures leave something to allow. */
import type { ReadFile } from '../../markdown/read-file.ts';
import { tolerancesSchema, type Tolerance } from '../../schemas/tolerance.ts';
import { dateBounds } from '../../values/read-date.ts';
import { numberBounds } from '../../values/read-hedged.ts';
import type { Fault, Rule } from '../rule.ts';
import { code, quoted } from '../wording.ts';

export const toleranceUnusable: Rule<ReadFile<unknown>> = {
  code: 'tolerance-unusable',
  severity: 'problem',
  passes: { file: '../tolerances.yaml', find: 'words: [nearly]', put: 'words: [nearly, almost]' },
  fails: { file: '../tolerances.yaml', find: 'words: [nearly]', put: 'words: [nearly, up to]' },
  check: (read) => {
    if (read.file !== 'tolerances.yaml') return [];
    const tolerances = tolerancesSchema.safeParse(read.fields).data ?? [];
    return tolerances.flatMap((tolerance, index) => {
      const before = tolerances.slice(0, index);
      const faults = [
        ...checkId(tolerance, before),
        ...checkWords(tolerance, before),
        ...checkEnds(tolerance),
      ];
      return faults.map(({ path, ...fault }) => ({ ...fault, place: read.valueAt([index, ...path]) }));
    });
  },
};

type FaultAt = Fault & { readonly path: readonly (string | number)[] };

function checkId({ id }: Tolerance, before: readonly Tolerance[]): FaultAt[] {
  const isTaken = before.some((each) => each.id === id);
  if (!isTaken && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  return [
    {
      path: ['id'],
      unexpected: `tolerance id ${isTaken ? `${code(id)} a second time` : quoted(id)}`,
      expected: isTaken ? 'an id no other tolerance has' : 'small letters, digits and single hyphens',
      advice: 'Relations cite the tolerance by its id. Take another.',
    },
  ];
}

function checkWords(tolerance: Tolerance, before: readonly Tolerance[]): FaultAt[] {
  const { words } = tolerance;
  if (words.length === 0) {
    return [wordFault(['words'], 'tolerance without words', 'the words it reads', 'Add them, or remove it.')];
  }
  const rivals = before.filter((each) => servesSame(each, tolerance));
  const bounds = Object.values(tolerance.applies === 'number' ? numberBounds : dateBounds).flat();
  return words.flatMap((written, index) => {
    const word = fold(written);
    const path = ['words', index];
    const found = `word ${quoted(written)}`;
    if (word === '') return [wordFault(path, 'word without letters', 'a word', 'Remove it.')];
    const rival = rivals.find((each) => each.words.map(fold).includes(word));
    if (rival)
      return [wordFault(path, found, 'a word of one tolerance', `${code(rival.id)} has it. ${remove}`)];
    if (words.map(fold).indexOf(word) < index) return [wordFault(path, found, 'each word once', remove)];
    if (!bounds.includes(word)) return [];
    return [wordFault(path, found, 'a word without a meaning of its own', `It bounds a value. ${remove}`)];
  });
}

const remove = 'Remove it here.';

function wordFault(
  path: readonly (string | number)[],
  unexpected: string,
  expected: string,
  advice: string,
): FaultAt {
  return { path, unexpected, expected, advice };
}

function servesSame(a: Tolerance, b: Tolerance): boolean {
  return a.applies === b.applies && ofWhat(a) === ofWhat(b);
}

function ofWhat(tolerance: Tolerance): string | undefined {
  return tolerance.applies === 'number' ? undefined : tolerance.of;
}

function fold(word: string): string {
  return word.trim().toLowerCase();
}

/** Ends that leave no figure, or no day, between them. */
function checkEnds(tolerance: Tolerance): FaultAt[] {
  if (tolerance.applies === 'days') return [];
  if (tolerance.applies === 'number') {
    const { low, high } = tolerance;
    return low >= 0 && low < high ? [] : [endFault('low', low, `nought or more, and less than ${high}`)];
  }
  const { from, to, of } = tolerance;
  const last = of === 'year' ? 12 : 31;
  if (from > last) return [endFault('from', from, `a number up to ${last}`)];
  if (to === undefined || (to >= from && to <= last)) return [];
  return [endFault('to', to, `a number from ${from} to ${last}`)];
}

function endFault(key: string, found: number, expected: string): FaultAt {
  return {
    path: [key],
    unexpected: `${code(key)} of ${found}`,
    expected,
    advice: 'Give two ends that leave something between them.',
  };
}
