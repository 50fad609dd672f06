import type { NumberInterval } from '../schemas/value.ts';
import type { ValuePicture } from '../schemas/value-picture.ts';
import { describeValue } from '../values/describe-value.ts';
import { numbersDisjoint, scaleNumbers } from '../values/number-interval.ts';
import { drawnBar, type DrawnSet } from './drawn-bar.ts';
import type { DrawnValue } from './drawn-values.ts';
import { intervalInWords } from './interval-words.ts';
import { numberLine, type NumberLine } from './number-line.ts';
import { lineUnit, type AmountValue } from './line-unit.ts';
import { pictureWords } from './picture-words.ts';
import { stackRows } from './stacked-rows.ts';
import type { Words } from '../words/words-of.ts';

type Amount = DrawnValue & { readonly value: AmountValue };

/** Durations or quantities on a line of numbers, the smallest first. Absent where no bound is known. */
export function numberPicture(values: readonly Amount[], id: string, words: Words): ValuePicture | undefined {
  const unit = lineUnit(
    values.map(({ value }) => value),
    words,
  );
  const drawn = values
    .map(({ accounts, value }) => ({
      accounts,
      value,
      usual: scaleNumbers(value.usual, unit.factor(value)),
      byWords: scaleNumbers(value.byWords, unit.factor(value)),
    }))
    .toSorted((a, b) => byStart(a.usual, b.usual));
  const line = numberLine(
    drawn.flatMap(({ usual, byWords }) => [usual, byWords]),
    unit.marks,
  );
  if (!line) return undefined;
  const rows = drawn.map(({ accounts, value, usual, byWords }) => ({
    accounts: [...accounts],
    value: describeValue(value, {}, words.values),
    words: intervalInWords(value.byWords, unit.describe(value), words),
    usual: intervalInWords(value.usual, unit.describe(value), words),
    ...drawnBar(ends(usual, line), ends(byWords, line)),
  }));
  return {
    id,
    kind: 'numbers',
    title: unit.title,
    ...pictureWords(rows, words, 'value', (a, b) => {
      const [one, other] = [drawn[a], drawn[b]];
      return one !== undefined && other !== undefined && numbersDisjoint(one.byWords, other.byWords);
    }),
    ...(unit.name !== '' && { unit: unit.name }),
    ticks: [...line.ticks],
    ...stackRows(rows),
  };
}

function ends({ low, high, lowOpen, highOpen }: NumberInterval, { toPlace }: NumberLine): DrawnSet {
  return [
    { place: low === undefined ? undefined : toPlace(low), isOpen: lowOpen === true },
    { place: high === undefined ? undefined : toPlace(high), isOpen: highOpen === true },
  ];
}

/** By the lower bound, then by the upper one; without a lower bound first, without an upper one last. */
function byStart(a: NumberInterval, b: NumberInterval): number {
  const [lowA, lowB] = [a.low ?? -Infinity, b.low ?? -Infinity];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  const [highA, highB] = [a.high ?? Infinity, b.high ?? Infinity];
  return highA === highB ? 0 : highA < highB ? -1 : 1;
}
