import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { eventNouns } from './event-nouns.ts';
import { isPastVerb } from './is-past-verb.ts';
import { isDate, isNoEvent } from './no-event.ts';
import { wordsAhead, type Word } from './words-ahead.ts';

const gerund = /^(?:(?:first|finally|eventually|not) )?[a-z]{3,16}ing\b/;

// how far a reference point may reach
const mostWords = 6;
// longer than six words ever are
const widest = 80;

/**
 * Where the event ends that is named in `rest`: its noun, its verb, or the word before the next stop. Nothing when no event
 * stands there but a time, a forum (“before a judge”) or an idiom (“after all”).
 */
export function findReferencePoint(
  { lower }: Pick<ReadableArticle, 'lower'>,
  rest: Span,
  preposition: string,
): number | undefined {
  const window = lower.slice(rest.start, Math.min(rest.end, rest.start + widest));
  if (isNoEvent(window, preposition)) return undefined;
  const words = wordsAhead(window, mostWords);
  const end = gerund.test(window)
    ? endOfGerund(words)
    : (endOfNoun(words) ?? (isDate(window) ? undefined : endOfClause(words, preposition)));
  return end === undefined ? undefined : rest.start + end;
}

// “departing for Washington”, but “leaving” of “leaving with the others”
const joining: ReadonlySet<string> = new Set(
  'a an and at before after by for from her his in it its of on or that the their to with'.split(' '),
);

/** A gerund and what it needs: two words at most. */
function endOfGerund(words: readonly Word[]): number | undefined {
  return words.slice(0, 3).findLast(({ text }) => !joining.has(text))?.end;
}

/** A noun that names an event, before any verb. */
function endOfNoun(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ text }) => eventNouns.has(text.replace(/'s?$/, '')));
  return words.slice(0, Math.max(0, at)).some(({ text }) => isPastVerb(text)) ? undefined : words[at]?.end;
}

/** A subject with its verb; only “after” and “before” open clauses. */
function endOfClause(words: readonly Word[], preposition: string): number | undefined {
  if (!/^(?:after|before)$/.test(preposition)) return undefined;
  const at = words.findIndex(({ text }) => isPastVerb(text));
  return at > 0 ? words[at]?.end : undefined;
}
