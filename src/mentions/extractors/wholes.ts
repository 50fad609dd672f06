import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { singularAfter } from '../amounts/noun-phrase.ts';
import { wordsAfter, wordsBefore } from '../amounts/neighbouring-words.ts';
import { isPluralNoun, timeNouns } from '../amounts/plural-nouns.ts';
import { scopeAfter } from '../amounts/scope-after.ts';
import { ordinalOf } from '../../values/ordinal-words.ts';
import { small } from '../../values/number-words.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'all-of-them',
    says: 'Reads “all” and “every” before a noun as the whole of it.',
    example: 'They warned all the criminal groups.',
  },
  {
    id: 'none-at-all',
    says: 'Reads “no” and “none” before a noun as nought.',
    example: 'He provided no evidence.',
  },
] as const satisfies readonly MentionRule[];

const word = /(?<![a-z])(?:all|every|none|no|zero)(?= \p{L})/gu;

/** All and nothing: “all of Latin America”, “every minister”, “no evidence”, “none of them”. */
export const wholes: Extractor = {
  id: 'wholes',
  rules,
  find: (article) =>
    findPhrases(article, word).flatMap((found) => {
      if (found.words === 'all') return allMention(article, found, found.block);
      return found.words === 'every'
        ? everyMention(article, found, found.block)
        : noMention(article, found, found.block);
    }),
};

const idiomBefore =
  /^(?:at|after|above|of|in|and|not|almost|nearly|virtually|practically|for|it's|that's|is|was|you)$/;
const pointing =
  /^ (?:of )?(?:the|this|these|those|that|his|her|their|our|its|your|my|them|us|\p{Lu}[^\s]{0,20})(?!\p{L})/u;
const idiomAfter =
  /^ (?:of )?(?:the (?:way|time|times|more|better|same|while|rage|best|worse|rest)|a sudden|this|that|his life|her life|their lives|but|day|night|year|week|over|right|along|out|too|around|about|set|told|kinds|sorts|manner|walks|things)(?!\p{L})/u;

function allMention(article: ReadableArticle, { start, end }: Span, block: Span): Mention[] {
  const [before] = wordsBefore(article, start, block.start, 1);
  const after = article.folded.slice(end, Math.min(block.end, end + 40));
  const isOf = after.startsWith(' of ');
  if (idiomAfter.test(after.toLowerCase()) && !/^ (?:of )?th(?:is|at) \p{L}+/u.test(after)) return [];
  if (
    before !== undefined &&
    idiomBefore.test(before.lower) &&
    !(isOf || (/^ th[eo]/.test(after) && /^(?:for|of|and|in|after|is|was)$/.test(before.lower)))
  )
    return [];
  if (before?.lower === 'for' && /^ (?:the|its|his|her|their|that|this)(?!\p{L})/u.test(after)) return [];
  const words = wordsAfter(article, end, block.end, 3);
  if (!pointing.test(after) && !words.slice(0, 2).some(({ lower }) => isPluralNoun(lower))) return [];
  const behind = scopeAfter(article, end, block.end, true);
  if (/(?:^| )times?(?: |$)/i.test(behind.scope.of ?? '')) return [];
  const of = behind.scope.of ?? (/^ of (?:them|us)/.exec(after)?.[0] ?? '').slice(4);
  if (of === '' || isTime(of)) return [];
  const close = behind.scope.of === undefined ? end + 4 + of.length : behind.end;
  return whole(article, { start, end: close }, of, behind.scope.where);
}

function everyMention(article: ReadableArticle, { start, end }: Span, block: Span): Mention[] {
  const phrase = singularAfter(article, end, block.end);
  const first = wordsAfter(article, end, block.end, 1)[0]?.lower ?? '';
  if (
    phrase === undefined ||
    isTime(phrase.head) ||
    /^(?:other|one|time|now|bit|single|way|few|bit|nook|effort|step|turn|chance|inch|\d|two|three|four|five|ten)$/.test(
      first,
    )
  )
    return [];
  if (ordinalOf(first) !== undefined) return []; // “every third child”
  if (phrase.head === 'time' || phrase.head === 'right' || phrase.head === 'reason') return [];
  return whole(article, { start, end: phrase.end }, article.folded.slice(phrase.start, phrase.end));
}

function whole(article: ReadableArticle, span: Span, of: string, where?: string): Mention[] {
  const scope = scopeOf({ measure: 'share', of, where, when: undefined });
  return amountMention(article, { kind: 'quantity', ...span, rule: 'all-of-them', written: '100 %', scope });
}

/** Words after “no” that make it an idiom, a comparison or an answer. */
const noIdiom: ReadonlySet<string> = new Set(
  [
    'amount avail better big bones brainer business chance comment deal different doubt easy end fan fewer further good great idea joke later',
    'less limit longer matter mean mistake more need nonsense other problem question reason right sign small sooner stranger',
    'such surprise thanks use way wonder worse one longer point room secret sense small thank he she it they we you i the sir',
  ]
    .join(' ')
    .split(' '),
);

function noMention(article: ReadableArticle, { start, end }: Span, block: Span): Mention[] {
  const after = article.lower.slice(end, Math.min(block.end, end + 12));
  const common = { kind: 'quantity', start, rule: 'none-at-all', written: '0' } as const;
  if (article.lower.startsWith('none', start)) {
    const behind = after.startsWith(' of ') ? scopeAfter(article, end, block.end) : undefined;
    const them = /^ of (?:them|us|whom|which)/.exec(after)?.[0];
    if (behind?.scope.of === undefined && them === undefined) return [];
    const of = behind?.scope.of ?? them?.slice(4);
    const scope = scopeOf({ measure: 'count', of, where: behind?.scope.where, when: undefined });
    return amountMention(article, {
      ...common,
      end: them === undefined ? (behind?.end ?? end) : end + them.length,
      scope,
    });
  }
  const phrase = singularAfter(article, end, block.end);
  const first = wordsAfter(article, end, block.end, 1)[0]?.lower ?? '';
  if (
    phrase === undefined ||
    noIdiom.has(first.replace(/'s$/, '')) ||
    small.has(first) || // “no two are alike”
    (/(?:er|ly)$/.test(first) && !phrase.isModified)
  )
    return [];
  if (article.folded.charAt(start) === 'N' && article.folded.charAt(start + 1) === 'O') return [];
  const scope = scopeOf({
    measure: 'count',
    of: article.folded.slice(phrase.start, phrase.end),
    where: undefined,
    when: undefined,
  });
  return isTime(phrase.head) ? [] : amountMention(article, { ...common, end: phrase.end, scope });
}

function isTime(of: string): boolean {
  return timeNouns.has(of.toLowerCase().split(' ').at(-1) ?? '') || /^(?:time|times)$/i.test(of);
}
