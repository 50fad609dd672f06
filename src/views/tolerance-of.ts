import type { HowRead } from '../schemas/how-read.ts';
import type { PageLink } from '../schemas/page-head.ts';
import type { Value } from '../schemas/value.ts';
import { formatDays } from '../values/format-days.ts';
import { intervalInWords } from './interval-words.ts';
import { lineUnit, type AmountValue } from './line-unit.ts';
import { guideAddress } from './page-address.ts';
import type { Words } from '../words/words-of.ts';

/** Where a tolerance is explained: on the method page of the first language, which lists the words it is for. */
export function toleranceLink(id: string, { howRead }: Words): PageLink {
  return { address: `${guideAddress('method')}#_tolerance-${id}`, label: howRead.tolerance(id) };
}

/** What a value allows by its words and what we read, where a tolerance makes the difference. */
export function toleranceOf(value: Value, words: Words): HowRead['tolerance'] {
  if (value.tolerances.length === 0) return undefined;
  const links = value.tolerances.map((id) => toleranceLink(id, words));
  if (value.kind === 'date')
    return {
      words: formatDays(value.byWords, words.values.dates),
      usual: formatDays(value.usual, words.values.dates),
      links,
    };
  return value.kind === 'duration' || value.kind === 'quantity'
    ? { ...amountWords(value, words), links }
    : undefined;
}

function amountWords(value: AmountValue, words: Words) {
  const format = lineUnit([value], words).describe(value);
  return {
    words: intervalInWords(value.byWords, format, words),
    usual: intervalInWords(value.usual, format, words),
  };
}
