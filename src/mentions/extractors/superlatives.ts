import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, openMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { ownedBy, ownerBefore } from '../amounts/owner-before.ts';
import { outrankedBy } from '../amounts/outranked-by.ts';
import { rankedPhrase } from '../amounts/ranked-phrase.ts';
import { isTitleCase } from '../amounts/is-title-case.ts';
import { isNoSuperlative, lowest } from '../amounts/superlative-words.ts';
import { timeNouns } from '../amounts/plural-nouns.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'superlative',
    says: 'Reads “the largest”, “the top” or “the main” of a kind as its first rank, and as a later one where others are named before it: “after Brazil”.',
    example: 'It is the world’s top producer of coca.',
  },
  {
    id: 'among-the-top',
    says: 'Notes that something is among the first of its kind, and gives it no rank.',
    example: 'It is one of Washington’s staunchest allies.',
  },
] as const satisfies readonly MentionRule[];

/** Superlatives: “the world’s top producer of coca”, “the main ingredient”, “one of its staunchest allies”. */
export const superlatives: Extractor = {
  id: 'superlatives',
  rules,
  find: (article) =>
    findPhrases(article, pattern).flatMap((found) =>
      isNoSuperlative(found.words) ? [] : superlativeMention(article, found, found.block),
    ),
};

const pattern =
  /(?:(?<=(?<![\p{L}\d])(?<stem>\p{L}{1,12}))est|(?:most \p{L}{3,16}|least \p{L}{5,16}|top(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty)(?!\p{L}))|leading|main|principal|foremost|worst))(?=[ -]\p{L})/gu;

function superlativeMention(article: ReadableArticle, span: Span, block: Span): Mention[] {
  const word = article.lower.slice(span.start, span.end);
  const owner = ownerBefore(article, span.start, block.start);
  if (
    !owner.isDetermined ||
    /^an? $/.test(article.lower.slice(owner.start, span.start)) ||
    isName(article, span, block)
  )
    return [];
  const isAdverb = /^(?:most|least) \p{L}+ly$/u.test(word);
  if (isAdverb && !article.folded.startsWith(' ', span.end)) return [];
  const phrase = rankedPhrase(article, span.end, block.end);
  if (
    phrase === undefined ||
    timeNouns.has(phrase.head) ||
    (/^most /.test(word) && article.lower.startsWith(' of ', span.end))
  )
    return [];
  const isOneOf = /(?:one|some|two|three|several|many|among|few) (?:of )?$/.exec(
    article.lower.slice(Math.max(block.start, owner.start - 12), owner.start),
  );
  const scope = scopeOf({
    measure: lowest.test(word) ? 'rank from the lowest' : 'rank',
    of: ownedBy(owner, phrase.of),
    where: phrase.where ?? owner.where,
    when: phrase.when,
  });
  if (isOneOf !== null) {
    const start = owner.start - isOneOf[0].length;
    return [openMention({ start, end: phrase.end }, 'rank', 'among-the-top', scope)];
  }
  if (phrase.isPlural || (/^(?:top|principal)$/.test(word) && people.test(phrase.head)))
    return [openMention({ start: owner.start, end: phrase.end }, 'rank', 'among-the-top', scope)];
  const passed = outrankedBy(article, phrase.end, block.end);
  if (passed === 'unclear')
    return [openMention({ start: owner.start, end: phrase.end }, 'rank', 'superlative', scope)];
  return amountMention(article, {
    kind: 'rank',
    start: owner.start,
    end: phrase.end,
    rule: 'superlative',
    written: `rank ${String(passed + 1)}`,
    scope,
  });
}

/** “Best Buy”, “Top Gun”: in running text, capitals make a name. */
function isName(article: ReadableArticle, { start, end }: Span, block: Span): boolean {
  const isCapital = (at: number) => /\p{Lu}/u.test(article.folded.charAt(at));
  return isCapital(start) && isCapital(end + 1) && start > block.start && !isTitleCase(article, block);
}

/** “My top science adviser” is one of several. */
const people =
  /^(?:adviser|advisor|aide|ally|analyst|assistant|civil|commander|deputy|diplomat|economist|editor|executive|general|lawmaker|lawyer|leader|lieutenant|manager|minister|negotiator|officer|official|prosecutor|scientist|secretary|spokesman|strategist)$/;
