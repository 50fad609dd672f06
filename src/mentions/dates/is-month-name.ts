import { monthNames } from '../../values/calendar-names.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { TimeWord } from './time-words.ts';
import type { WordsAround } from './words-around.ts';

/** Names of months that are other words, or names of people, as well. */
const ambiguous: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august']);
/** Those that are verbs or nouns in lower case, and so may open a sentence in upper case. */
const commonWords: ReadonlySet<string> = new Set(['may', 'march']);
const introduced = new RegExp(
  `(?:^|[^a-z])(?:in|since|until|till|by|of|from|to|through|throughout|during|last|next|this|that|every|each|early|late|mid|for|between|before|after|on|the|a|an|one|around|about|past|and|or|earlier|later|back in|its|their|his|her|${monthNames.join('|')})[ ,-]*$|'s $`,
);
const doesNotGoOn = /^(?:\.? (?:for|on|of) (?:[a-z]+ )?(?:life|lives|our|washington|science|dimes|rome)|-a-)/;
const capitalBefore = /[A-Z][\w.'-]* $/;
const capitalAfter = /^ [A-Z][a-z]/;

/** Whether the word stands for a month there: “May” may be a name or a verb, “Mar.” half of one. */
export function isMonthName(
  { folded }: ReadableArticle,
  { start, end, word, sentence }: TimeWord,
  { before, after, isDated }: WordsAround & { readonly isDated: boolean },
): boolean {
  const isCapital = /[A-Z]/.test(folded.charAt(start));
  if (!isCapital) return isUnmistakable(word) || (isDated && !commonWords.has(word));
  if (isDated) return !(word === 'may' || word === 'march') || isDatedForSure(after, before);
  if (doesNotGoOn.test(after)) return false;
  if (word.length <= 3 && word !== 'may') return isIntroduced(before) && folded.charAt(end - 1) === '.';
  if (word === 'sept') return isIntroduced(before);
  if (!ambiguous.has(word)) return true;
  if (capitalBefore.test(folded.slice(Math.max(sentence.start, start - 30), start)) && !isIntroduced(before))
    return false;
  if (commonWords.has(word)) return isIntroduced(before);
  if (/^ (?:said|says|told|added|asked)\b/.test(after)) return false;
  return isIntroduced(before) || !capitalAfter.test(folded.slice(end, end + 3));
}

/** In full, a month that is nothing else may be written small. */
function isUnmistakable(word: string): boolean {
  return monthNames.includes(word) && !ambiguous.has(word);
}

function isIntroduced(before: string): boolean {
  return introduced.test(before);
}

/** “May 3” and “3 May”, not “the 12 May attend”. */
function isDatedForSure(after: string, before: string): boolean {
  return (
    /^\.?,? '?\d/.test(after) ||
    /(?:\d|\d(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: day)?)(?: of|-)? $/.test(
      before,
    ) ||
    /\b(?:last|this|next|past|coming) $/.test(before)
  );
}
