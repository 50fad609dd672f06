import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { amountMention } from '../amounts/amount-mention.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { phraseEnders } from '../amounts/function-words.ts';
import { wordsAfter } from '../amounts/neighbouring-words.ts';
import { pluralAfter, singularAfter } from '../amounts/noun-phrase.ts';
import { timeNouns } from '../amounts/plural-nouns.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';

const rules = [
  {
    id: 'both',
    says: 'Reads “both” as two of two, unless it goes with “and”.',
    example: 'Afterwards both leaders agreed.',
  },
  {
    id: 'neither',
    says: 'Reads “neither” as none of two, unless it goes with “nor”.',
    example: 'It changed neither of them.',
  },
] as const satisfies readonly MentionRule[];

const word = /(?:both|neither)(?![\p{L}\d-])/gu;

/** Two of two and none of two: “both presidents”, “both called it good”, “neither of them”. */
export const pairs: Extractor = {
  id: 'pairs',
  rules,
  find: (article) =>
    findPhrases(article, word).flatMap((found) =>
      found.words === 'both'
        ? bothMention(article, found, found.block)
        : neitherMention(article, found, found.block),
    ),
};

const ofTwo = { measure: 'count', of: 'two' } as const;
const group = /^ of (?:the |these |those |his |her |its |their |our )?(?<noun>\p{L}+)/u;

function bothMention(article: ReadableArticle, { start, end }: Span, block: Span): Mention[] {
  const common = { kind: 'quantity', start, rule: 'both', scope: ofTwo } as const;
  const whole = group.exec(article.lower.slice(end, Math.min(block.end, end + 40)))?.[0];
  if (whole !== undefined)
    return amountMention(article, { ...common, end: end + whole.length, written: '2' });
  const clause = clauseAfter(article, end, block.end);
  const phrase = pluralAfter(article, end, block.end);
  if (
    phrase !== undefined &&
    !phrase.isModified &&
    !/^ (?:and|&|the|a|an|its|his|her|their) /.test(article.lower.slice(phrase.end, phrase.end + 7))
  ) {
    if (timeNouns.has(phrase.head) || phrase.head === 'times') return [];
    return amountMention(article, { ...common, end: phrase.end, written: `2 ${phrase.head}` });
  }
  const [next] = wordsAfter(article, end, block.end, 1);
  const isVerb =
    next === undefined ||
    verbs.has(next.lower) ||
    (/(?:ed|s)$/.test(next.lower) && !phraseEnders.has(next.lower));
  if (!isVerb || / and /.test(clause)) return [];
  return amountMention(article, { ...common, end, written: '2' });
}

// after “both” as a pronoun; other verbs are told by their ending
const verbs: ReadonlySet<string> = new Set(
  'agree agreed are began came could did have had held left made may met said saw say spoke told took want went were will would'.split(
    ' ',
  ),
);

/** The words up to the next mark, within which “both … and” would close. */
function clauseAfter(article: ReadableArticle, at: number, end: number): string {
  const words = article.lower.slice(at, Math.min(end, at + 60));
  return /^[^,.;:!?()"]*/.exec(words)?.[0] ?? '';
}

function neitherMention(article: ReadableArticle, { start, end }: Span, block: Span): Mention[] {
  const common = { kind: 'quantity', start, rule: 'neither', written: '0', scope: ofTwo } as const;
  const after = article.lower.slice(end, Math.min(block.end, end + 80));
  const whole = group.exec(after)?.[0];
  if (whole !== undefined) return amountMention(article, { ...common, end: end + whole.length });
  if (/^[^,.;:!?()"]* nor /.test(after)) return [];
  const [next] = wordsAfter(article, end, block.end, 1);
  if (next === undefined || auxiliaries.has(next.lower)) return [];
  const phrase = singularAfter(article, end, block.end);
  if (phrase === undefined || (phrase.isModified && /(?:ed|s)$/.test(phrase.head))) return [];
  return amountMention(article, {
    ...common,
    end: next.end,
    written: `0 ${toPlural(next.lower)}`,
  });
}

/** “side”, “party”, “man” as they stand behind a nought. */
function toPlural(noun: string): string {
  const bare = noun.replace(/'s$/, '');
  if (/(?:^|wo)man$/.test(bare)) return bare.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(bare)) return bare.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(bare) ? `${bare}es` : `${bare}s`;
}

const auxiliaries: ReadonlySet<string> = new Set(
  'did do does is was were are has have had can could will would should in for to too as because by'.split(
    ' ',
  ),
);
