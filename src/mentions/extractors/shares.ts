import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, openMention, scopeOf } from '../amounts/amount-mention.ts';
import { changeAround } from '../amounts/change-around.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { findNumbers } from '../amounts/find-numbers.ts';
import { hedgesBefore } from '../amounts/hedges-before.ts';
import { isPluralNoun, timeNouns } from '../amounts/plural-nouns.ts';
import { scopeAfter } from '../amounts/scope-after.ts';
import { shareAt } from '../amounts/share-at.ts';
import { wordsAfter, wordsBefore } from '../amounts/neighbouring-words.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'fraction',
    says: 'Reads a fraction of something as a share.',
    example: 'Two thirds of the voters stayed at home.',
  },
  {
    id: 'so-many-in-so-many',
    says: 'Reads two numbers, one out of the other, as a share.',
    example: 'Two out of three voters stayed at home.',
  },
  {
    id: 'vague-share',
    says: 'Notes a share that the words leave open, and gives it no value.',
    example: 'Almost all of the voters stayed at home.',
  },
] as const satisfies readonly MentionRule[];

/** Parts of a whole: “a third of”, “half the voters”, “two out of three”, “most of”, “almost all of his career”. */
export const shares: Extractor = {
  id: 'shares',
  rules,
  find: (article) =>
    [...numbered(article), ...named(article), ...vague(article)].toSorted((a, b) => a.start - b.start),
};

function numbered(article: ReadableArticle): Mention[] {
  return findNumbers(article).flatMap((number) => {
    const share = shareAt(article, number);
    if (share === undefined) return [];
    const isRatio = / (?:in|of) /.test(article.lower.slice(number.end, share.end));
    const rule = isRatio ? 'so-many-in-so-many' : 'fraction';
    return shareMention(article, share, share.written, rule, number.block);
  });
}

// “a quarter” alone may be three months or a coin; a fraction needs its whole
const fractions =
  /(?<![a-z])(?:(?<half>half)(?= of |[ ](?:the|his|her|its|their|our|all|this|that|these|those) )|(?:a|one) ?(?:-| )(?<part>half|third|quarter|fifth|sixth|seventh|eighth|tenth|hundredth)(?= of ))/gu;

function named(article: ReadableArticle): Mention[] {
  return findPhrases(article, fractions).flatMap((found) => {
    const part = found.groups['part'];
    if (part !== undefined && found.words.startsWith('one')) return []; // read by its number
    if (
      /(?:first|second|last|latter|other|former|front|back|better) $/.test(
        article.lower.slice(Math.max(0, found.start - 8), found.start),
      )
    )
      return [];
    const written = part === undefined || part === 'half' ? 'half' : `a ${part}`;
    return shareMention(article, found, written, 'fraction', found.block);
  });
}

function shareMention(
  article: ReadableArticle,
  span: Span,
  written: string,
  rule: string,
  block: Span,
): Mention[] {
  const isDirect =
    article.lower.startsWith(' the ', span.end) ||
    / (?:his|her|its|their|our|all|this|that|these|those) $/.test(
      article.lower.slice(span.end, span.end + 7),
    );
  const behind = scopeAfter(article, span.end, block.end, isDirect);
  const [head] = (behind.scope.of ?? '').toLowerCase().split(' ').slice(-1);
  if (
    head !== undefined &&
    (timeNouns.has(head) || /^(?:a|an) (?:million|billion|century|mile)/.test(behind.scope.of ?? ''))
  )
    return [];
  if (
    /^ of (?:a|an|one|\d[\d.]{0,6}) ?(?:percent|per cent|%|point)/.test(
      article.lower.slice(span.end, span.end + 24),
    )
  )
    return [];
  const hedges = hedgesBefore(article, span.start, block.start);
  // “has fallen by two-thirds”
  const change =
    behind.scope.of === undefined
      ? changeAround(article, { start: hedges.start, end: span.end }, block)
      : undefined;
  return amountMention(article, {
    kind: 'quantity',
    start: hedges.start,
    end: span.end,
    rule,
    written: `${hedges.written}${written}`,
    scope:
      change ??
      scopeOf({ measure: 'share', of: behind.scope.of, where: behind.scope.where, when: undefined }),
  });
}

const open =
  /(?<![a-z])(?:(?:almost|nearly|virtually|practically|not) (?:all|every|every one)(?= (?!day|night|week|month|year|time|right)[\p{L}])|(?:a (?:large |small |big |vast |great |slim |overwhelming )?|the (?:large |vast |great |overwhelming )?)(?:majority|minority|fraction|proportion|share|chunk)(?= of )|(?:much|most|parts|the bulk|a portion) of(?= )|most(?= \p{L}))/gu;

function vague(article: ReadableArticle): Mention[] {
  return findPhrases(article, open).flatMap(({ start, end, block, words }) => {
    if (words === 'most' && !isQuantifier(article, start, end, block)) return [];
    const isOf = words.endsWith(' of');
    const behind = scopeAfter(article, isOf ? end - 3 : end, block.end, !isOf);
    const head = (behind.scope.of ?? '').toLowerCase().split(' ').at(-1) ?? '';
    if (timeNouns.has(head)) return [];
    const span = { start, end: behind.scope.of === undefined ? end : behind.end };
    const scope = scopeOf({
      measure: 'share',
      ...behind.scope,
      when: undefined,
      of: behind.scope.of,
      where: behind.scope.where,
    });
    return [openMention(span, 'quantity', 'vague-share', scope)];
  });
}

/** “Most voters”, not “the most effective” and not “most effective”. */
function isQuantifier(article: ReadableArticle, start: number, end: number, block: Span): boolean {
  const [before] = wordsBefore(article, start, block.start, 1);
  if (
    before !== undefined &&
    /^(?:the|a|an|its|his|her|their|our|your|my|at|all)$|'s$|s'$/.test(before.lower)
  )
    return false;
  const words = wordsAfter(article, end, block.end, 2).map(({ lower }) => lower);
  return (
    words.some((word) => isPluralNoun(word)) &&
    !/^(?:of|likely|recently|often|notably|importantly)$/.test(words[0] ?? '')
  );
}
