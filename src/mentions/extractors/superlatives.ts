import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, openMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { ownedBy, ownerBefore } from '../amounts/owner-before.ts';
import { rankedPhrase } from '../amounts/ranked-phrase.ts';
import { isNoSuperlative, lowest } from '../amounts/superlative-words.ts';
import { timeNouns } from '../amounts/plural-nouns.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'superlative',
    says: 'Reads “the largest”, “the top” or “the main” of a kind as its first rank.',
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
  return amountMention(article, {
    kind: 'rank',
    start: owner.start,
    end: phrase.end,
    rule: 'superlative',
    written: 'rank 1',
    scope,
  });
}

/** “Best Buy”, “Top Gun”: in running text, capitals make a name. */
function isName(article: ReadableArticle, { start, end }: Span, block: Span): boolean {
  const isCapital = (at: number) => /\p{Lu}/u.test(article.folded.charAt(at));
  return isCapital(start) && isCapital(end + 1) && start > block.start && !isTitleCase(article, block);
}

/** Whether a block is written in capitals as headlines are. */
function isTitleCase(article: ReadableArticle, block: Span): boolean {
  const words =
    article.folded.slice(block.start, Math.min(block.end, block.start + 160)).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((each) => /^\p{Lu}/u.test(each)).length > 0.7 * words.length;
}

/** “My top science adviser” is one of several. */
const people =
  /^(?:adviser|advisor|aide|ally|analyst|assistant|civil|commander|deputy|diplomat|economist|editor|executive|general|lawmaker|lawyer|leader|lieutenant|manager|minister|negotiator|officer|official|prosecutor|scientist|secretary|spokesman|strategist)$/;
