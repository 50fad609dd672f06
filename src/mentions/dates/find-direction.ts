import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { auxiliariesAhead, eventsAhead, wordsAhead, wordsBehind } from './direction-cues.ts';

/** Whether a date without its year or week lies behind the publication date or ahead of it. */
export type Direction = 'past' | 'future';

/** What the words around a date tell. */
export interface DirectionCue {
  readonly direction?: Direction;
  /** A word beside the date leaves no doubt: “ended Jan. 31”. */
  readonly isSure: boolean;
  /** An event stands beside it that is spoken of before it happens: “May elections”. */
  readonly hasEvent: boolean;
}

/** How far a cue may stand from the date. */
const reachBefore = 160;
const reachAfter = 90;

const ahead = [
  `(?:\\b(?:${auxiliariesAhead.join('|')})\\b|'ll\\b)(?: (?:not|also|then|formally|now|only))?(?: (?:have )?be(?:en)?)?(?: [a-z]+ed\\b| [a-z]+(?= (?:on|in|by|at|to|$)| $))?`,
  `\\b(?:${wordsAhead.join('|')})\\b`,
  '\\bto (?:be [a-z]+|(?:meet|vote|resume|begin|start|open|close|end|expire|leave|travel|return|testify|appear|speak|decide|convene|take|hold|visit|arrive|complete|finish|launch|release|report|announce|pay|sign|receive|respond|resign|run|play|face|conclude)(?= ))',
].join('|');
const behind = `\\b(?:${wordsBehind.join('|')})\\b|\\b(?!un|pre|need|speed|feed|indeed|exceed|proceed|succeed|hundred|red\\b)[a-z]{1,20}ed\\b`;
const cue = new RegExp(`(${ahead})|(${behind})`, 'g');

const events = eventsAhead.join('|');
const eventAfter = new RegExp(`^(?:'s)?,? (?:[a-z-]+ ){0,3}(?:${events})\\b`);
const eventBefore = new RegExp(`\\b(?:${events}) (?:(?:scheduled|set|due) )?(?:for|in|on) (?:the )?$`);
const sure = /\b(?:ended|since|as of|dated|year to|quarter to|months to) (?:on )?$/;

/**
 * The direction of the clause a date stands in: the nearest cue before it decides, a verb or an announcing word; without
 * one the first cue after it; without any, an event beside it that lies ahead as a rule. Names such as “Mohamed” and “Will” are no cues, for cues are written small.
 */
export function findDirection({ folded }: ReadableArticle, date: Span, sentence: Span): DirectionCue {
  const before = folded.slice(Math.max(sentence.start, date.start - reachBefore), date.start);
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + reachAfter));
  const hasEvent = eventAfter.test(after) || eventBefore.test(before);
  if (sure.test(before)) return { direction: 'past', isSure: true, hasEvent };
  const direction = lastCue(before) ?? firstCue(after) ?? (hasEvent ? 'future' : undefined);
  return { ...(direction && { direction }), isSure: false, hasEvent };
}

function lastCue(words: string): Direction | undefined {
  let found: Direction | undefined;
  for (const match of words.matchAll(cue)) found = match[1] === undefined ? 'past' : 'future';
  return found;
}

/** After the date “planned” is what somebody did: “on Tuesday officials planned to leave”. */
function firstCue(words: string): Direction | undefined {
  for (const match of words.matchAll(cue)) {
    return match[1] === undefined || /^(?:planned|proposed|anticipated)$/.test(match[1]) ? 'past' : 'future';
  }
  return undefined;
}
