import { vagueFrequencies } from '../mentions/extractors/vague-frequencies.ts';
import { findInArticle } from '../mentions/find-mentions.ts';
import type { Mention } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { DatedText } from './dated-texts.ts';
import { plainArticle } from './plain-article.ts';
import type { DatedSpan } from './score-dates.ts';

/** Our mentions of time in a text, with the days they stand for by their words. */
export function findDates({ text, published }: DatedText, tolerances: Tolerances): readonly DatedSpan[] {
  return findInArticle(plainArticle(text, published, tolerances))
    .filter(isOfTime)
    .map(toDatedSpan);
}

/** “Often” and “never” name no time, and the sets leave them out. */
function isOfTime({ kind, rule }: Mention): boolean {
  return kind === 'date' || kind === 'duration' || (kind === 'frequency' && !namesNoTime.has(rule));
}

const namesNoTime: ReadonlySet<string> = new Set(vagueFrequencies.rules.map(({ id }) => id));

function toDatedSpan(mention: Mention): DatedSpan {
  const value = settledValue(mention);
  const { start, end } = mention;
  return value?.kind === 'date' ? { start, end, days: value.byWords } : { start, end };
}
