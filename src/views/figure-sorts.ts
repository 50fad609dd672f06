import type { Value } from '../schemas/value.ts';
import { describeValue } from '../values/describe-value.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { Words } from '../words/words-of.ts';
import { isCurrencyCode, isMeasureUnit, toBaseUnit } from '../values/measure-units.ts';

/** The groups of the table of figures, in its order. */
export const figureSorts = ['duration', 'share', 'money', 'measure', 'count', 'rank', 'order'] as const;
export type FigureSort = (typeof figureSorts)[number];

/** Measures that values keep under their names, since accounts round them apart from metric ones. */
const customaryUnits: ReadonlySet<string> = new Set(
  'acre barrel degree foot gallon inch knot mile ounce pint pound ton yard'.split(' '),
);

/** The group a value belongs to. */
export function figureSort(value: Value): FigureSort {
  if (value.kind === 'rank') return value.scope.measure === 'order' ? 'order' : 'rank';
  if (value.kind === 'duration') return 'duration';
  if (value.kind !== 'quantity') return 'count';
  if (value.unit === '%' || value.unit === 'percentage points') return 'share';
  if (isCurrencyCode(value.unit)) return 'money';
  const isMeasured = value.unit !== '' && isMeasureUnit(value.unit);
  return isMeasured || customaryUnits.has(lastWord(value.unit)) ? 'measure' : 'count';
}

/** “Square mile” is a measure as well. */
function lastWord(unit: string): string {
  return unit.slice(unit.lastIndexOf(' ') + 1);
}

/** What stands beside what within a group: figures with one key are of one unit, noun or thing. */
export function figureKey(value: Value): string {
  const { measure = '', of = '' } = value.scope;
  if (value.kind === 'quantity')
    return `${toBaseUnit(value.unit).base} ${value.unit === '' || value.unit === '%' ? of : ''}`;
  return value.kind === 'rank' ? `${measure} ${of}` : '';
}

/** Where a figure stands among those of its key: by its lowest number. */
export function figureSize(value: Value): number {
  if (value.kind === 'rank') return value.ranks[0] ?? 0;
  if (value.kind !== 'quantity' && value.kind !== 'duration') return 0;
  const factor = value.kind === 'quantity' ? toBaseUnit(value.unit).factor : 1;
  return (value.usual.low ?? value.usual.high ?? 0) * factor;
}

/** The figure in words: a place in an order is “second”, not “rank 2”. */
export function figureWords(value: Value, { timeViews, values }: Words): string {
  const [place, ...others] = value.kind === 'rank' && value.scope.measure === 'order' ? value.ranks : [];
  const ordinal = place === undefined || others.length > 0 ? undefined : timeViews.place(place);
  return ordinal ?? describeValue(value, {}, values);
}

/**
 * “share of cocaine, the world”: what the words say it is a figure of. Ranks and counts go without their measure.
 * In other languages than the first it is empty: part of it is our reading, in words of that language, part the account’s.
 */
export function figureScope({ scope }: Value, { language }: Words): string {
  if (language !== firstLanguage) return '';
  const { measure, of, where, when } = scope;
  const isSaid = measure === undefined || ['count', 'rank', 'order'].includes(measure);
  const what = [isSaid ? undefined : measure, of].filter((each) => each !== undefined).join(' of ');
  return [what, where, when].filter((each) => each !== undefined && each !== '').join(', ');
}
