import type { ReadableArticle } from '../readable-article.ts';
import { inferredDate, type DateMention } from './date-mention.ts';
import { mentionBasis } from './mention-basis.ts';

/** The mention with the value that another mention gives it; `written` as editors write dates. */
export function workOut(
  article: ReadableArticle,
  mention: DateMention,
  written: string,
  rule: string,
  from: DateMention,
  precision: DateMention['precision'] = mention.precision,
): DateMention {
  const { start, end, hedges, stated } = mention;
  const { partial, clock } = stated;
  const words = {
    start,
    end,
    rule: mention.rule,
    precision,
    hedges,
    ...(partial !== undefined && { partial }),
    ...(clock !== undefined && { clock }),
  };
  return inferredDate(article, words, written, rule, mentionBasis(from));
}
