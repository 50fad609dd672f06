import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { auxiliariesAhead, eventsAhead, irregularPast, wordsAhead } from './direction-cues.ts';

/** Whether a date without its year or week lies behind the publication date or ahead of it. */
export type Direction = 'past' | 'future';

/** How far a cue may stand from the date. */
const reachBefore = 110;
const reachAfter = 90;

const ahead = [
  `(?:\\b(?:${auxiliariesAhead.join('|')})\\b|'ll\\b)(?: (?:not|also|then|formally|now|only))?(?: (?:have )?be(?:en)?)?(?: [a-z]+ed\\b| [a-z]+(?= (?:on|in|by|at|to|$)| $))?`,
  `\\b(?:${wordsAhead.join('|')})\\b`,
  '\\bto (?:be [a-z]+|[a-z]+(?= (?:on|in|by|next|early|mid|late)\\b| ?$))',
].join('|');
const behind = `\\b(?:${irregularPast.join('|')})\\b|\\b(?!un|pre|need|speed|feed|indeed|exceed|proceed|succeed|hundred|red\\b)[a-z]{1,20}ed\\b`;
const cue = new RegExp(`(${ahead})|(${behind})`, 'g');
const event = new RegExp(`^(?:'s)?,? (?:[a-z-]+ ){0,3}(?:${eventsAhead.join('|')})\\b`);

/**
 * The direction of the clause a date stands in: the nearest cue before it decides, a verb or an announcing word; without
 * one the first cue after it; without any, an event that lies ahead as a rule. Nothing when nothing tells.
 */
export function findDirection({ lower }: ReadableArticle, date: Span, sentence: Span): Direction | undefined {
  const before = lower.slice(Math.max(sentence.start, date.start - reachBefore), date.start);
  const after = lower.slice(date.end, Math.min(sentence.end, date.end + reachAfter));
  return lastCue(before) ?? firstCue(after) ?? (event.test(after) ? 'future' : undefined);
}

function lastCue(words: string): Direction | undefined {
  let found: Direction | undefined;
  for (const match of words.matchAll(cue)) found = match[1] === undefined ? 'past' : 'future';
  return found;
}

function firstCue(words: string): Direction | undefined {
  for (const match of words.matchAll(cue)) return match[1] === undefined ? 'past' : 'future';
  return undefined;
}

const bounded = /\b(?:ended|since|as of|dated|from) (?:on )?$/;

/** The same for a day, which may besides stand beside a word that leaves no doubt: “ended Jan. 31”. */
export function findDirectionOfDay(
  article: ReadableArticle,
  date: Span,
  sentence: Span,
): Direction | 'surely-past' | undefined {
  const isBounded = bounded.test(article.lower.slice(Math.max(sentence.start, date.start - 12), date.start));
  return isBounded ? 'surely-past' : findDirection(article, date, sentence);
}
