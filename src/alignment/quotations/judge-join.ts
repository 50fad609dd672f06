import { spansOverlap } from '../../text/span.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import { wordingOf } from './quoted-passage.ts';
import { sharedWords, type SharedWords } from './shared-words.ts';
import { speakersAgree } from './speakers-agree.ts';
import { countTelling, tellingStems } from './telling-words.ts';

/** Why two passages are taken as versions of one utterance. */
export interface Join {
  readonly speakers: ReturnType<typeof speakersAgree>;
  /** Words they share; the more, the surer. */
  readonly words: number;
}

const mostJudged = 20_000; // tokens; a speech of two hours
const longestShort = 3; // words; so few may be said twice by chance

/**
 * Whether two quotations are versions of one utterance, or nothing where that is not sure: joining two utterances makes a
 * speaker say what was never said, and leaving two versions apart only hides a comparison.
 * - Up to three words: the same words of the same speaker, in sentences that have more in common; or one title.
 * - Longer: a run of shared words, and enough of the shorter quotation in it. The less is known of the speakers, the more
 *   of both. Two speakers who are known to differ need eight words and nearly all.
 * - In one article: only where the one is a part of the other, and one of the two stands in a heading or the words are
 *   long. Whoever says “never” twice says it twice.
 */
export function judgeJoin(a: QuotedPassage, b: QuotedPassage): Join | undefined {
  const isOneArticle = a.version.article === b.version.article;
  if (isOneArticle && !mayRepeat(a, b)) return undefined;
  const speakers = speakersAgree(a.version.speaker, b.version.speaker);
  const isShort = Math.min(a.keys.length, b.keys.length) <= longestShort;
  if (isShort && wordingOf(a) === wordingOf(b)) {
    return isOneShort(a, b, speakers) ? { speakers, words: a.keys.length } : undefined;
  }
  const shared = sharedWords(a.tokens.slice(0, mostJudged), b.tokens.slice(0, mostJudged));
  if (isOneArticle && shared.all.length < Math.min(a.keys.length, b.keys.length)) return undefined;
  return isOneLong(a, b, speakers, shared) ? { speakers, words: shared.all.length } : undefined;
}

const headings: ReadonlySet<string> = new Set([
  'headline',
  'duplicate-headline',
  'subheading',
  'dek',
  'pull-quote',
  'caption',
]);
const neverByChance = 6; // words in a row
const longRun = 10;
const mostOfIt = 0.8;

function mayRepeat(a: QuotedPassage, b: QuotedPassage): boolean {
  if (spansOverlap(a.version, b.version)) return false; // a quotation inside the other
  if (headings.has(a.block) || headings.has(b.block)) return true;
  return Math.min(a.keys.length, b.keys.length) >= neverByChance;
}

function isOneShort(a: QuotedPassage, b: QuotedPassage, speakers: Join['speakers']): boolean {
  if (countTelling(a.keys) === 0) return false;
  if (a.form === 'title' && b.form === 'title') return true;
  if (speakers !== 'same') return false;
  // one word is said of many things; two sentences of one event have a name in common soon
  return countShared(a.context, b.context) >= (a.keys.length === 1 ? 2 : 1);
}

function isOneLong(
  a: QuotedPassage,
  b: QuotedPassage,
  speakers: Join['speakers'],
  { all, longest }: SharedWords,
): boolean {
  const share = all.length / Math.min(a.keys.length, b.keys.length);
  // where nearly all is shared, one changed word does not make the rest of it less telling
  const telling = countTelling(share >= mostOfIt ? all : withoutNames(longest, a));
  if (speakers === 'different') return longest.length >= 8 && share >= 0.9 && telling >= 4;
  if (longest.length >= longRun && telling >= 3) return true; // the end of the one may be the beginning of the other
  const isEqual = wordingOf(a) === wordingOf(b);
  const [run, part] = speakers === 'same' ? [3, 0.4] : [isEqual ? 4 : 5, 0.6];
  const isWhole = speakers === 'same' && longest.length >= 5 && share >= mostOfIt; // “we got along very well”
  if (longest.length < run || share < part || telling < (isWhole ? 1 : 2)) return false;
  return longest.length >= neverByChance || share >= mostOfIt || haveMoreInCommon(a, b, longest);
}

/** “Donald Trump and” is no telling phrase: whoever speaks of one man twice says his name twice. */
function withoutNames(keys: readonly string[], { tokens }: QuotedPassage): readonly string[] {
  const names = new Set(tokens.filter(({ surface }) => /^\p{Lu}/u.test(surface)).map(({ key }) => key));
  return keys.filter((key) => !names.has(key));
}

/** Whether what is said and told around the shared words has a telling word in common as well. */
function haveMoreInCommon(a: QuotedPassage, b: QuotedPassage, shared: readonly string[]): boolean {
  const known = tellingStems(shared);
  const around = (each: QuotedPassage) =>
    new Set([...tellingStems(each.keys), ...each.context].filter((stem) => !known.has(stem)));
  return countShared(around(a), around(b)) > 0;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((each) => b.has(each)).length;
}
