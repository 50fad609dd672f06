import type { Hedge } from '../../schemas/value.ts';
import { areEndsOfRange } from '../dates/are-ends-of-range.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { refineDates } from '../dates/refine-dates.ts';
import type { Refiner } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/**
 * Notes the bound that stands before a date as its hedge: “since 1972”, “until Friday”. The value stays that of the date
 * itself. The ends of a range are bounds as well: “between 2004 and 2009” is since 2004 and by 2009.
 */
export const boundDates: Refiner = {
  id: 'bound-dates',
  rules: [],
  refine: (mentions, article) =>
    refineDates(mentions, (date, at, dates) => {
      const hedge = boundBefore(article, date) ?? endOfRange(article, dates[at - 1], date, dates[at + 1]);
      if (hedge === undefined || date.hedges.includes(hedge)) return date;
      return { ...date, hedges: [hedge, ...date.hedges] };
    }),
};

const bounds: readonly (readonly [Hedge, RegExp])[] = [
  ['since', /\bsince (?:about |around |the )?$/],
  ['by', /\b(?:until|till|by|no later than|not later than) (?:the )?$/],
  ['before', /\b(?:before|prior to|earlier than) (?:the )?$/],
  ['after', /\bafter (?:the )?$/],
];

function boundBefore({ lower }: ReadableArticle, { start, end }: DateMention): Hedge | undefined {
  const before = lower.slice(Math.max(0, start - 20), start);
  const bound = bounds.find(([, pattern]) => pattern.test(before))?.[0];
  const isOfEvent =
    /^'s?(?![a-z])/.test(lower.slice(end, end + 3)) || isBesideNoun(before, lower.charAt(end + 1));
  return isOfEvent && (bound === 'before' || bound === 'after') ? undefined : bound;
}

/** “After the May vote”, like “after Tuesday’s vote”, may be in May: the bound is the vote’s. */
function isBesideNoun(before: string, next: string): boolean {
  return before.endsWith(' the ') && /[a-z]/.test(next);
}

function endOfRange(
  article: ReadableArticle,
  previous: DateMention | undefined,
  date: DateMention,
  next: DateMention | undefined,
): Hedge | undefined {
  if (next && areEndsOfRange(article, date, next)) return 'since';
  return previous && areEndsOfRange(article, previous, date) ? 'by' : undefined;
}
