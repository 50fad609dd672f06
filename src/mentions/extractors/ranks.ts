import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { amountMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases, type FoundPhrase } from '../amounts/find-phrases.ts';
import { ownedBy, ownerBefore } from '../amounts/owner-before.ts';
import { rankedPhrase } from '../amounts/ranked-phrase.ts';
import { ordinalOf, ordinalWords } from '../../values/ordinal-words.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'numbered-rank',
    says: 'Reads a rank given as a number.',
    example: 'It is the region’s No. 2 exporter.',
  },
  {
    id: 'ordinal-with-superlative',
    says: 'Reads a rank given by an ordinal before a superlative.',
    example: 'It is the second-largest exporter of coffee.',
  },
  {
    id: 'top-so-many',
    says: 'Reads “the top five” as any of the first five ranks.',
    example: 'It is among the top five exporters.',
  },
  {
    id: 'place-in-a-contest',
    says: 'Reads who leads or comes in which place.',
    example: 'An ally is leading in the polls.',
  },
] as const satisfies readonly MentionRule[];

/** Ranks said in numbers: “#1”, “No. 2”, “second-largest”, “the top five”, “ranked third”, “leading in the polls”. */
export const ranks: Extractor = {
  id: 'ranks',
  rules,
  find: (article) => findPhrases(article, pattern).flatMap((found) => rankMention(article, found)),
};

const ordinal = `(?:${ordinalWords.join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
const superlative =
  '(?:largest|biggest|highest|lowest|most|best|worst|richest|poorest|oldest|longest|busiest|smallest|strongest|tallest|greatest|fastest|deadliest|youngest|leading|ranked|ranking|placed)';
const number = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty)';
const pattern = new RegExp(
  `(?<![a-z])(?:#(?<hash>\\d{1,2})(?= [\\p{L}])(?! (?:million|billion|thousand|a |or ))|(?:no\\. ?(?<no>\\d{1,2})|number[ -](?<word>one|two|three))(?![\\d.,]*\\d)|(?<ordinal>${ordinal})[ -](?<degree>${superlative})(?![\\p{L}])|top[ -](?<top>${number})(?! percent| ?%)(?![\\p{L}\\d,.])|(?<lead>lead(?:s|ing)? (?:in )?(?:the )?(?:opinion )?(?:polls|polling|standings|race|field|medal table)|tops (?:the )?(?:polls|list|rankings|standings)|topped (?:the )?(?:polls|list|rankings|standings))|(?:rank(?:s|ed)?|placed|finish(?:es|ed)|came|come in|coming) (?:in )?(?<place>${ordinal})(?: place)?(?! (?:thing|of all|to|with|class))|(?<in>in (?:first|second|third|fourth|fifth) place))(?![\\p{L}\\d])`,
  'gu',
);

function rankMention(article: ReadableArticle, found: FoundPhrase): Mention[] {
  const { start, end, groups, block, words: all } = found;
  const figure = groups['hash'] ?? groups['no'] ?? groups['word'];
  if (figure !== undefined) return numbered(article, { start, end }, figure, block);
  const { ordinal: before, top, lead, place } = groups;
  if (before !== undefined) {
    const rank = ordinalOf(before);
    const isLow = /lowest|poorest|smallest|worst/.test(groups['degree'] ?? '');
    return phraseMention(
      article,
      { start, end },
      block,
      'ordinal-with-superlative',
      `rank ${String(rank)}`,
      isLow,
    );
  }
  if (top !== undefined)
    return phraseMention(
      article,
      { start, end },
      block,
      'top-so-many',
      `top ${top === 'dozen' ? '12' : top === 'twenty' ? '20' : top}`,
    );
  const common = { kind: 'rank', start, end, rule: 'place-in-a-contest' } as const;
  if (lead !== undefined) {
    const of = /polls|polling|list|standings|race|field|medal table|rankings/.exec(lead)?.[0];
    return amountMention(article, {
      ...common,
      written: 'rank 1',
      scope: scopeOf({ measure: 'rank', of, where: undefined, when: undefined }),
    });
  }
  const words = place ?? all.split(' ')[1] ?? '';
  return amountMention(article, {
    ...common,
    written: `rank ${String(ordinalOf(words))}`,
    scope: { measure: 'rank' },
  });
}

/** “No. 242” of a resolution is its name; a rank owns a noun or follows a verb. */
function numbered(article: ReadableArticle, span: Span, figure: string, block: Span): Mention[] {
  const before = article.folded.slice(Math.max(block.start, span.start - 24), span.start);
  if (
    /(?:\p{Lu}[\p{L}]*|phone|page|case|order|bill|flight|room|lot|permit|docket|license|your|serial|the) $/u.test(
      before,
    ) &&
    !/(?:the|The) $/.test(before)
  )
    return [];
  const isDetermined = ownerBefore(article, span.start, block.start).isDetermined;
  if (carriers.test(article.lower.slice(span.end, span.end + 12))) return [];
  // “No. 10 Downing Street”: an address
  if (!isDetermined && /^ \p{Lu}/u.test(article.folded.slice(span.end, span.end + 2))) return [];
  const rank = { one: '1', two: '2', three: '3' }[figure] ?? figure;
  return phraseMention(article, span, block, 'numbered-rank', `rank ${rank}`);
}

/** “the No. 12 bus”, “the No. 9 shirt”: things that bear a number as their name. */
const carriers =
  /^ (?:bus|buses|court|engine|gate|iron|jersey|line|pit|plant|platform|reactor|road|route|shaft|shirt|train|tram|wood)(?![a-z])/;

function phraseMention(
  article: ReadableArticle,
  span: Span,
  block: Span,
  rule: string,
  written: string,
  isLow = false,
): Mention[] {
  const owner = ownerBefore(article, span.start, block.start);
  const phrase = rankedPhrase(article, span.end, block.end);
  const scope = scopeOf({
    measure: isLow ? 'rank from the lowest' : 'rank',
    of: ownedBy(owner, phrase?.of),
    where: phrase?.where ?? owner.where,
    when: phrase?.when,
  });
  return amountMention(article, {
    kind: 'rank',
    start: owner.start,
    end: phrase?.end ?? span.end,
    rule,
    written,
    scope,
  });
}
