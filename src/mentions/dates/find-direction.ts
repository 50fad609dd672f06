import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Direction } from './direction.ts';
import { eventsAhead, habits } from './direction-cues.ts';
import { dealings, feared, fixtures, happenings } from './happenings.ts';
import { tenseCues, type TenseCue } from './tense-cues.ts';
import { isToldInPast } from './told-in-past.ts';
import { untilDirection } from './until-direction.ts';

/** What the words around a date tell. */
export interface DirectionCue {
  readonly direction?: Direction;
  /** A word beside the date leaves no doubt: “ended Jan. 31”. */
  readonly isSure: boolean;
  /** An event stands beside it that is spoken of before it happens: “May elections”. */
  readonly hasEvent: boolean;
  /** The words may look either way. */
  readonly isOpen: boolean;
  /** So they may, but because they tell nothing: then a day is the near one, for a writer names the year of any other. */
  readonly isUntold: boolean;
  /** Ahead by a present tense alone, “the jury returns Monday”, which with a month may tell of every year. */
  readonly isPresent: boolean;
  /** It happens again and again, so that no one date is meant. */
  readonly isHabit: boolean;
}

/** How far a cue may stand from the date. */
const reachBefore = 160;
const reachAfter = 90;

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const events = any(eventsAhead);
const eventAfter = new RegExp(`^(?:'s)?,? (?:[a-z-]+ ){0,3}${events}\\b`);
const eventBefore = new RegExp(`\\b${events} (?:(?:scheduled|set|due) )?(?:for|in|on) (?:the )?$`);
const fixtureAfter = new RegExp(`^(?:'s)? (?:[a-z-]+ ){0,2}${any(fixtures)}\\b`);
const sure = /\b(?:ended|since|as of|dated|year to|quarter to|months to) (?:on )?$/i;
const asOf = /\bas of $/i;
const happeningAfter = new RegExp(`^'s (?:[\\w-]+ ){0,3}${any(happenings)}\\b`);
const dealingAfter = new RegExp(`^'s (?:[\\w-]+ ){0,2}${any(dealings)}\\b`);
const happeningBefore = new RegExp(
  `\\b${any(happenings)} (?:(?:in|at|near|outside|on|against) (?:the )?(?:[A-Z][\\w.-]{0,20},? ){1,3})?(?:late |early )?(?:on |in )?(?:late |early )?$`,
);
const notYet = new RegExp(`\\b${any(feared)}\\b`);
const habit = new RegExp(`\\b${any(habits)}\\b`);
/** “Is on Friday”, “, out on Friday”. */
const dueThen = /(?:\b(?:is|are)(?: out)?|, out) (?:(?:on|in|at) )?$/;
/** A clause that the date opens: its own verb comes after. */
const opening =
  /(?:^|[;:]|, (?:and|but|so|while|yet)|\b(?:but|that|because|if|when|where|while)|, (?:who|which)) (?:(?:on|in|by|at) )?$/;
/** Something that is over when the clause’s verb comes true: “will meet after talks on Friday”. */
const afterSomething = /\b(?:after|following|follows?) (?:[\w'-]+ ){1,5}(?:on |in )?$/;
const overSomething = /\b(?:about|after|following|into|over) $/;

/**
 * The direction of the clause a date stands in: the nearest cue before it decides, a verb or an announcing word; without
 * one the first cue after it; without any, an event beside it that lies ahead as a rule. What happened on a day is behind
 * whatever the verb. Names such as “Mohamed” and “Will” are no cues, for cues are written small.
 */
export function findDirection(article: ReadableArticle, date: Span, sentence: Span): DirectionCue {
  const { folded } = article;
  const before = folded.slice(Math.max(sentence.start, date.start - reachBefore), date.start);
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + reachAfter));
  const hasEvent = eventAfter.test(after) || eventBefore.test(before);
  const told = { isSure: false, hasEvent, isOpen: false, isUntold: false, isPresent: false, isHabit: false };
  // “as of Dec. 1, fines apply” may be ahead
  if (asOf.test(before) && !tenseCues(after).some(({ tense }) => tense === 'past'))
    return { ...told, isOpen: true };
  if (sure.test(before)) return { ...told, direction: 'past', isSure: true };
  const until = untilDirection(before);
  if (until) return { ...told, ...(until === 'open' ? { isOpen: true } : { direction: until }) };
  if (isOfHappening(before, after)) return { ...told, direction: 'past' };
  const deciding = decidingCue(before, after);
  if (deciding?.tense !== 'past' && (habit.test(before) || habit.test(after)))
    return { ...told, isHabit: true };
  if (dueThen.test(before)) return { ...told, direction: 'future' };
  if (deciding) return { ...told, ...directionOf(deciding, before, after) };
  if (hasEvent || fixtureAfter.test(after)) return { ...told, direction: 'future' };
  if (isAfterwards(before, after)) return { ...told, direction: 'past' };
  const isOpen = isWholeSentence(folded, sentence) || !isToldInPast(article);
  return { ...told, isOpen, isUntold: isOpen };
}

/** “After talks on Friday”, “Friday’s ruling”: behind where no verb looks ahead. */
function isAfterwards(before: string, after: string): boolean {
  const isAfterItself = /\b(?:after|following|follows?) $/.test(before) && /^'s /.test(after);
  return isAfterItself || afterSomething.test(before) || dealingAfter.test(after);
}

function isOfHappening(before: string, after: string): boolean {
  return (happeningAfter.test(after) || happeningBefore.test(before)) && !notYet.test(before);
}

/** After a date these belong to another: “Sunday’s election is the first since the war”. */
const ofAnother = /^(?:since|ago|earlier|previous|last|as of|next)$/;

const isStrong = ({ tense }: TenseCue) => tense !== 'present' && tense !== 'maybe-past';

/** The nearest cue that decides; failing that one that leaves it open. */
function decidingCue(before: string, after: string): TenseCue | undefined {
  const ahead = tenseCues(before);
  const behind = tenseCues(after).filter(({ words }) => !ofAnother.test(words));
  const [last, first] = [ahead.findLast(isStrong), behind.find(isStrong)];
  const own = opening.test(before) ? (first ?? last) : (last ?? first);
  if (own) return own === first ? asTold(own) : own;
  const weak = [...ahead.toReversed(), ...behind];
  return weak.find(({ tense }) => tense === 'maybe-past') ?? weak[0];
}

/** After the date “planned” is what somebody did: “on Tuesday officials planned to leave”. */
function asTold(cue: TenseCue): TenseCue {
  return /^(?:planned|proposed|anticipated)$/.test(cue.words) ? { ...cue, tense: 'past' } : cue;
}

function directionOf(
  { tense }: TenseCue,
  before: string,
  after: string,
): Pick<DirectionCue, 'direction'> & Partial<DirectionCue> {
  if (tense === 'past' || tense === 'maybe-past') return { direction: 'past' };
  if (tense === 'open') return { isOpen: true };
  const isPlanned = fixtureAfter.test(after) || eventAfter.test(after);
  if (tense === 'present') {
    if (isPlanned) return { direction: 'future' };
    return isAfterwards(before, after) ? { direction: 'past' } : { isOpen: true, isUntold: true };
  }
  const isAfter = afterSomething.test(before) || (overSomething.test(before) && /^'s /.test(after));
  if (isAfter && !isPlanned) return { isOpen: true };
  return { direction: 'future', isPresent: tense === 'arranged' };
}

/** Such a sentence has a verb, if none we know; headlines and captions often have none. */
function isWholeSentence(folded: string, { start, end }: Span): boolean {
  return /[.?!]["')]*\s*$/.test(folded.slice(Math.max(start, end - 6), end));
}
