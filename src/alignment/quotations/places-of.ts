import type { VariantPlace } from '../../schemas/alignment.ts';
import type { Variant } from '../../schemas/comparison.ts';
import type { Span } from '../../text/span.ts';
import type { Column } from './align-versions.ts';
import { heavierKind, weighColumns, type Weight } from './weigh-columns.ts';
import type { Wording } from './wording.ts';

/** One place of an utterance: what each wording has there, as a span of its words. */
export interface Place {
  readonly kind: VariantPlace['kind'];
  readonly substantive: boolean;
  readonly readings: readonly (Span | null)[];
}

/**
 * The columns of wordings, merged into places: words that all have alike, or that the same ones lack, run on; what one
 * puts for the other stands in one place, and no word is cut.
 */
export function placesOf(
  wordings: readonly Wording[],
  columns: readonly Column[],
  comparable: readonly (readonly [number, number])[],
): Place[] {
  const weights = withWholeWords(wordings, columns, weighColumns(wordings, columns, comparable));
  const places: Place[] = [];
  let from = 0;
  for (let at = 1; at <= columns.length; at += 1) {
    if (at < columns.length && belongTogether(wordings, columns, weights, at)) continue;
    places.push(placeOf(wordings, columns.slice(from, at), weights.slice(from, at)));
    from = at;
  }
  return places;
}

/** Where the end of a contraction differs, its head belongs to the place, and nothing before it: “wouldn’t”, “would”. */
function withWholeWords(
  wordings: readonly Wording[],
  columns: readonly Column[],
  weights: readonly Weight[],
): Weight[] {
  const whole = [...weights];
  columns.forEach((column, at) => {
    if (weights[at]?.kind === undefined || !cutsWord(wordings, column)) return;
    if (isOneStretch(weights[at - 1], weights[at])) return;
    for (const each of [at - 1, at]) {
      const weight = whole[each];
      if (weight)
        whole[each] = { ...weight, exchanges: new Set([...weight.exchanges, `word ${String(at)}`]) };
    }
  });
  return whole;
}

/** Whether a column goes on what the one before it began. */
function belongTogether(
  wordings: readonly Wording[],
  columns: readonly Column[],
  weights: readonly Weight[],
  at: number,
): boolean {
  const [before, here] = [columns[at - 1], columns[at]];
  const [weightBefore, weight] = [weights[at - 1], weights[at]];
  if (!before || !here || !weightBefore || !weight) return false;
  if (cutsWord(wordings, here)) return true;
  if ([...weight.exchanges].some((each) => weightBefore.exchanges.has(each))) return true;
  if (weight.exchanges.size > 0 || weightBefore.exchanges.size > 0) return false;
  return isOneStretch(weightBefore, weight) && standing(before) === standing(here);
}

function isOneStretch(before: Weight | undefined, here: Weight | undefined): boolean {
  return before?.kind === here?.kind && before?.substantive === here?.substantive && runsOn.has(here?.kind);
}

/** Kinds that name a stretch; a change of capitals is a change of each word. */
const runsOn: ReadonlySet<Variant['kind'] | undefined> = new Set([
  undefined,
  'omission',
  'addition',
  'negation',
  'number',
]);

/** “don’t” is two tokens and one word. */
function cutsWord(wordings: readonly Wording[], column: Column): boolean {
  return column.some((token, at) => token !== undefined && wordings[at]?.tokens[token]?.part === 'tail');
}

function standing(column: Column): string {
  return column.flatMap((token, at) => (token === undefined ? [] : [at])).join(' ');
}

function placeOf(
  wordings: readonly Wording[],
  columns: readonly Column[],
  weights: readonly Weight[],
): Place {
  return {
    kind: weights.map(({ kind }) => kind).reduce(heavierKind, undefined),
    substantive: weights.some(({ substantive }) => substantive),
    readings: wordings.map(({ tokens }, version) => {
      const here = columns.flatMap((column) => tokens[column[version] ?? -1] ?? []);
      const [first, last] = [here[0], here.at(-1)];
      return first && last ? { start: first.start, end: last.end } : null;
    }),
  };
}
