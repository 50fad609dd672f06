import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { eventNouns } from './event-nouns.ts';
import { unitPattern } from './time-words.ts';

// no event: “after all”, “one after another”, “named after her”, “before a judge”
const noEvent =
  /^(?:all\b|another|each other|him\b|her\b(?! [a-z])|them\b|me\b|us\b|you\b|it\b|that\b(?=[,.;])|this\b(?=[,.;])|long\b|tax|taxes|god\b|dark\b|hours\b|school\b|work\b|lunch\b|dinner\b|breakfast\b|midnight|noon|dawn|dusk|sunset|sunrise|then\b|now\b|today|tomorrow|yesterday|tonight)/;
const forum =
  /^(?:(?:an?|the|his|her|its|their|this|that|u\.?s\.?|federal|state|supreme|high|appeals|international|grand|british|house|senate|several|reporters) ){0,3}(?:[a-z-]+ )?(?:judges?|magistrates?|courts?|committees?|subcommittees?|panels?|tribunals?|jury|juries|congress|parliament|senate|legislators?|lawmakers|commission|council|crowds?|audiences?|cameras?|assembly|inquiry|board|interest|reporters|house of representatives|grand jury|regulators?|eyes)\b/;
const time = new RegExp(
  `^(?:about |nearly |almost |more than |at least |just |only |the |a |an |another |this |last |next |early |late |mid-)*(?:[0-9]|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|few\\b|several\\b|many\\b|some\\b|years?\\b|${unitPattern}\\b|january|february|march\\b|april|may\\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|following)`,
);
const gerund = /^(?:(?:first|finally|eventually|not) )?[a-z]{3,16}ing\b/;
const determined =
  /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|both|each|every|any|no|[a-z.'-]{2,20}'s?)\b/;

/** How far a reference point may reach: six words. */
const mostWords = 6;
const word = /[^\s,;:!?()"]+/y;

/**
 * Where the event ends that is named in `rest`: its noun, its verb, or the word before the next stop. Nothing when no event
 * stands there but a time, a forum (“before a judge”) or an idiom (“after all”).
 */
export function findReferencePoint(
  article: ReadableArticle,
  rest: Span,
  preposition: string,
): number | undefined {
  const window = article.lower.slice(rest.start, Math.min(rest.end, rest.start + 80));
  if (noEvent.test(window) || time.test(window)) return undefined;
  if (preposition === 'before' && forum.test(window)) return undefined;
  const words = wordsOf(window);
  const end = gerund.test(window)
    ? endOfGerund(words)
    : (endOfNoun(words) ?? endOfClause(words, article, rest.start, preposition, window));
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
  return words.slice(0, Math.max(0, at)).some(({ text }) => isVerb(text)) ? undefined : words[at]?.end;
}

/** A subject with its verb; only “after” and “before” open clauses. */
function endOfClause(
  words: readonly Word[],
  article: ReadableArticle,
  start: number,
  preposition: string,
  window: string,
): number | undefined {
  if (/^(?:following|ahead|in the)/.test(preposition)) return undefined;
  const at = words.findIndex(({ text }) => isVerb(text));
  const hasSubject = at > 0 && (determined.test(window) || isClauseStart(article, start));
  return hasSubject ? words[at]?.end : undefined;
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(window: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (words.length < mostWords) {
    word.lastIndex = at;
    const match = word.exec(window);
    if (match === null) break;
    const text = match[0].replace(/\.$/, '');
    words.push({ text, start: at, end: at + text.length });
    at += match[0].length;
    const isStop =
      (match[0].endsWith('.') && !/^(?:[a-z]\.)+$|^(?:mr|mrs|ms|dr|gen|sen|rep|gov|st)\.$/.test(match[0])) ||
      window.charAt(at) !== ' ';
    if (isStop) break;
    at += 1;
  }
  return words;
}

/** A pronoun or a name may be the subject of a clause. */
function isClauseStart({ text }: ReadableArticle, at: number): boolean {
  return /^(?:[A-Z]|he |she |it |they |we |i |you |[a-z]+s )/.test(text.slice(at, at + 24));
}

function isVerb(text: string): boolean {
  return (
    /^[a-z]{2,14}ed$|^(?:was|were|is|are|had|has|became|began|came|fell|found|gave|got|held|left|lost|made|met|said|saw|sent|shot|spoke|struck|told|took|went|won|died|broke|chose|hit|ran|rose|quit|put|set|cut|let|led|drew|fought|flew|grew|kept|knew|paid|sought|sold|stood|taught|thought|wrote|heard|built|bought|brought|caught|dropped)$/.test(
      text,
    ) && !/^(?:united|need|indeed|armed|seed|feed|speed|breed|alleged|unprecedented)$/.test(text)
  );
}
