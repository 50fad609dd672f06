import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import { openMention, scopeOf } from '../amounts/amount-mention.ts';
import { findPhrases } from '../amounts/find-phrases.ts';
import { wordsBefore } from '../amounts/neighbouring-words.ts';
import { pluralAfter } from '../amounts/noun-phrase.ts';
import { timeNouns } from '../amounts/plural-nouns.ts';
import { placeAfter } from '../amounts/scope-after.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const rules = [
  {
    id: 'vague-count',
    says: 'Notes how many there are where the words give no number, and gives it no value.',
    example: 'The militias have thousands of fighters.',
  },
] as const satisfies readonly MentionRule[];

const magnitude = '(?:dozens|scores|hundreds|thousands|millions|billions|trillions)';
const phrases = new RegExp(
  `(?<![a-z])(?:(?:tens |hundreds |many |several )?(?:of )?${magnitude}(?: (?:upon|and) ${magnitude})?(?: of ${magnitude})?(?: of)?|(?:several|a few|many|a couple|a couple of)(?: (?:dozen|hundred|thousand|million|billion))(?: of)?|several|many|numerous|countless|multiple|various|successive|innumerable|some|few|a few|a handful of|a couple of|a number of|a series of|a string of|a host of|a variety of|a lot of|lots of|plenty of|any number of|scores of)(?![\\p{L}\\d'-])`,
  'gu',
);

/** How many, without a number: “several groups”, “dozens of”, “thousands of fighters”, “many experts”, “successive administrations”. */
export const vagueCounts: Extractor = {
  id: 'vague-counts',
  rules,
  find: (article) =>
    findPhrases(article, phrases).flatMap((found) => vagueMention(article, found, found.block)),
};

/** Words that count only with a noun in the plural right behind. */
const needsNoun =
  /^(?:some|few|a few|multiple|various|successive|a series of|a string of|a host of|a variety of|a number of|a lot of|lots of|plenty of|numerous)$/;
const comparing: ReadonlySet<string> = new Set('as how so that the not very a no one too every'.split(' '));

function vagueMention(article: ReadableArticle, span: Span, block: Span): Mention[] {
  const words = article.lower.slice(span.start, span.end);
  const after = article.lower.slice(span.end, Math.min(span.end + 12, block.end));
  const [before] = wordsBefore(article, span.start, block.start, 1);
  if (/^(?:few|many)$/.test(words) && comparing.has(before?.lower ?? '')) return [];
  if (
    /^ (?:a|an|more|times?|if|other(?! \p{L})|of (?:the|these) (?:most|best|largest))(?!\p{L})/u.test(after)
  )
    return [];
  if (/^(?:some|several|a few|few) \d|^ \d/.test(`${words}${after}`) || after.startsWith(' percent'))
    return [];
  const offset = after.startsWith(' of the ')
    ? ' of the'.length
    : after.startsWith(' of ')
      ? ' of'.length
      : 0;
  const phrase = pluralAfter(article, span.end + offset, block.end);
  if (phrase === undefined)
    return isAlone(words, after, before?.lower) ? [openMention(span, 'quantity', 'vague-count')] : [];
  if (timeNouns.has(phrase.head) || phrase.head === 'times') return [];
  if (
    needsNoun.test(words) &&
    phrase.isModified &&
    /(?:ed|ing)$/.test(article.lower.slice(phrase.start, phrase.end).split(' ')[0] ?? '')
  )
    return [];
  const scope = scopeOf({
    measure: 'count',
    of: article.folded.slice(phrase.start, phrase.end),
    where: placeAfter(article, phrase.end, block.end)?.text,
    when: undefined,
  });
  return [openMention({ start: span.start, end: phrase.end }, 'quantity', 'vague-count', scope)];
}

/** “Many have resorted to flattery”, “dozens were hurt”: without a noun only these, and only where a verb follows. */
function isAlone(words: string, after: string, before: string | undefined): boolean {
  if (needsNoun.test(words) || /^(?:various|multiple|successive)$/.test(words)) return false;
  if (/^(?:good|great)$/.test(before ?? '')) return false;
  return (
    /^ (?:have|had|has|are|were|of|in|on|who|say|said|see|think|believe|expect|fear|will|would|could|can|do|did|more|others)(?!\p{L})/u.test(
      after,
    ) || /(?:dozens|hundreds|thousands|millions|billions)(?: of)?$/.test(words)
  );
}
