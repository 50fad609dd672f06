import type { HowRead } from '../schemas/how-read.ts';
import type { PageLink } from '../schemas/page-head.ts';
import type { Value } from '../schemas/value.ts';
import { formatDays } from '../values/format-days.ts';
import { intervalInWords } from './interval-words.ts';
import { lineUnit, type AmountValue } from './line-unit.ts';
import { guideAddress } from './page-address.ts';

/** Where a tolerance is explained, on the method page. */
export function toleranceLink(id: string): PageLink {
  return { address: `${guideAddress('method')}#_tolerance-${id}`, label: id.replaceAll('-', ' ') };
}

/** What a value allows by its words and what we read, where a tolerance makes the difference. */
export function toleranceOf(value: Value): HowRead['tolerance'] {
  if (value.tolerances.length === 0) return undefined;
  const links = value.tolerances.map(toleranceLink);
  if (value.kind === 'date')
    return { words: formatDays(value.byWords), usual: formatDays(value.usual), links };
  return value.kind === 'duration' || value.kind === 'quantity'
    ? { ...amountWords(value), links }
    : undefined;
}

function amountWords(value: AmountValue) {
  const format = lineUnit([value]).describe(value);
  return { words: intervalInWords(value.byWords, format), usual: intervalInWords(value.usual, format) };
}
