import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { phraseEnders } from '../amounts/function-words.ts';
import { isTitleCase } from '../amounts/is-title-case.ts';
import { wordAt, wordsAfter } from '../amounts/neighbouring-words.ts';
import { ordinalOf, ordinalWords } from '../../values/ordinal-words.ts';
import { ownerBefore } from '../amounts/owner-before.ts';
import { isPluralNoun, timeNouns } from '../amounts/plural-nouns.ts';
import { laterTime } from '../amounts/ranked-phrase.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'ordinal',
    says: 'Reads which in a row something is.',
    example: 'They held their first meeting.',
  },
] as const satisfies readonly MentionRule[];

/** Ordinals of events and things: “their first meeting”, “a second term”, “the 20th anniversary”. */
export const ordinals: Extractor = {
  id: 'ordinals',
  rules,
  find: (article) =>
    findPhrases(article, pattern).flatMap((found) => ordinalMention(article, found, found.block)),
};

const pattern = new RegExp(
  `(?<![\\p{L}\\d./])(?:${ordinalWords.join('|')}|\\d{1,3}(?:st|nd|rd|th))(?=[ -]\\p{L})(?!-(?:quarter|half|place|rate|degree|hand|class|floor|largest|biggest|year|grade|person))`,
  'gu',
);

/** Nouns before which an ordinal is part of a name or an idiom, or counts time. */
const notCounted: ReadonlySet<string> = new Set(
  [
    'aid amendment among and army avenue base birthday born century chair circuit class come comes congress corps cousin',
    'cousins decade degree district division family first fleet fraction generation gentleman glance grade graders grader',
    'half hand hands in infantry in-command instance ladies lady least light like look minister name names nation nations',
    'nature need of off out parties party people person place point quarter rate reading reich republic responder',
    'responders round second sector sight street thing things thought thoughts to united up war ward wave world',
  ]
    .join(' ')
    .split(' '),
);

function ordinalMention(article: ReadableArticle, span: Span, block: Span): Mention[] {
  const rank = ordinalOf(article.lower.slice(span.start, span.end));
  const owner = ownerBefore(article, span.start, block.start);
  if (rank === undefined || !owner.isDetermined) return [];
  const isJoined = article.folded.charAt(span.end) === '-';
  const words = isJoined ? [] : wordsAfter(article, span.end, block.end, 4);
  const [next] = words;
  if (
    next === undefined ||
    notCounted.has(next.lower) ||
    timeNouns.has(next.lower) ||
    phraseEnders.has(next.lower)
  )
    return [];
  if (isNamed(article, span, next.isCapitalized, block)) return [];
  if (
    /(?:est|most|largest|biggest|leading)$/.test(next.lower) ||
    /^(?:two|three|four|five|six|ten|few|several)$/.test(next.lower)
  )
    return [];
  const ender = words.findIndex(
    ({ lower }, index) => phraseEnders.has(lower) || (index > 0 && /(?:ed|ing)$/.test(lower)),
  );
  const phrase = (ender === -1 ? words : words.slice(0, ender)).slice(0, 3);
  const last = phrase.at(-1);
  if (
    phrase.length === 1 &&
    /(?:ed|ing)$/.test(last?.lower ?? '') &&
    !/(?:meeting|hearing|reading|landing|building|filing|ruling|sitting|outing|wedding|showing|sighting|shooting|bombing|killing|opening|briefing|seed|need|deed)$/.test(
      last?.lower ?? '',
    )
  )
    return [];
  if (
    last === undefined ||
    timeNouns.has(last.lower) ||
    (rank === 1 && isPluralNoun(last.lower) && phrase.length === 1 && last.lower !== 'talks')
  )
    return [];
  const scope = scopeOf({
    measure: 'order',
    of: article.folded.slice(next.start, last.end),
    where: undefined,
    when: laterTime(article, last.end, block.end),
  });
  return amountMention(article, {
    kind: 'rank',
    start: owner.start,
    end: last.end,
    rule: 'ordinal',
    written: `rank ${String(rank)}`,
    scope,
  });
}

/** “the Second Vatican Council”: capitals in running text make a name; a headline writes all words so. */
function isNamed(article: ReadableArticle, { start }: Span, isNextCapital: boolean, block: Span): boolean {
  if (!isNextCapital || wordAt(article, start, block.end)?.isCapitalized !== true) return false;
  return !isTitleCase(article, block);
}
