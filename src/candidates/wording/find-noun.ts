import { containsSpan } from '../../text/span.ts';
import {
  determiners,
  gerundNouns,
  noNouns,
  phraseEnds,
  pluralNouns,
  prepositions,
  withinPhrase,
} from '../lexicon/phrase-words.ts';
import type { Sentence, SentenceWord } from '../sentences/read-sentences.ts';
import { writtenOf } from '../sentences/shared-words.ts';

// “a nearly two-hour private meeting”: words between a determiner and its noun
const farthest = 4;

/**
 * A word of that kin as a noun, where what stands round it shows that it is one: “the vote” after a determiner or a
 * possessive, “benefits” after a preposition, each at the end of its phrase. The word itself must stand in more than one
 * sentence: “capture” is one account’s word where the other says “operation”. Quoted words are the speaker’s, and no
 * account’s; a word that is part of a name is no noun.
 */
export function nounOf(kin: string, sentences: readonly Sentence[]): string | undefined {
  const all = sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at) => (word.kin === kin ? [{ sentence, word, at }] : [])),
  );
  if (all.some(({ word }) => word.isName)) return undefined;
  for (const { sentence, word, at } of all) {
    const having = sentences.filter(({ words }) => words.some(({ stem }) => stem === word.stem));
    if (having.length < Math.min(2, sentences.length)) continue;
    const noun = isQuoted(sentence, word) ? undefined : writtenNoun(sentence, at);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** The word at that index with “the”, or as it stands after a preposition; absent when nothing shows it to be a noun. */
export function writtenNoun(sentence: Sentence, at: number): string | undefined {
  const word = sentence.words[at];
  if (word === undefined || !isPlain(sentence, word) || !mayBeNoun(word.folded)) return undefined;
  if (!endsPhrase(sentence, at)) return undefined;
  const written = writtenOf(sentence, word);
  if (followsDeterminer(sentence, at)) return `the ${written}`;
  const before = sentence.words[at - 1];
  const isBare = before !== undefined && !before.isName && prepositions.has(before.folded);
  return isBare && !/(?:al|ic|ive|ary|ant|[^m]ent)$/.test(word.folded) ? written : undefined;
}

/** Whether a word is a plural by its form. */
export function isPlural(folded: string): boolean {
  return pluralNouns.has(folded) || (/[^su']s$/.test(folded) && !folded.endsWith('is'));
}

/** Written small, and not in a headline, which leaves out the words that show what is a noun. */
function isPlain(sentence: Sentence, word: SentenceWord): boolean {
  return sentence.block !== 'headline' && /^\p{Ll}/u.test(writtenOf(sentence, word));
}

function mayBeNoun(folded: string): boolean {
  if (noNouns.has(folded) || folded.length < 3) return false;
  return gerundNouns.has(folded) || !/(?:ed|ly|ing|able|ible|ous|ful)$/.test(folded);
}

function isQuoted({ quotations }: Sentence, word: SentenceWord): boolean {
  return quotations.some((each) => containsSpan(each, word));
}

/** “the capture of”: behind a noun its phrase is over, and no hyphen makes it a part of another word. */
function endsPhrase({ words, article }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  const { text } = article.kept;
  if (/[-–'’]/.test(text.charAt(word.end)) && /\p{L}/u.test(text.charAt(word.end + 1))) return false;
  if (next === undefined || next.divides || (phraseEnds.has(next.folded) && !next.isName)) return true;
  return /[.!?,;:”"]/.test(text.slice(word.end, next.start));
}

function followsDeterminer({ words, article }: Sentence, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  for (let step = 1; step <= farthest; step += 1) {
    const before = words[at - step];
    if (before === undefined || before.divides) return false;
    const isPossessive = /['’]s$/.test(article.kept.text.slice(before.start, before.end));
    if (determiners.has(before.folded) || isPossessive) return true;
    const isPassing = before.role === 'passing' && !/^\d/.test(before.folded);
    if (isPassing ? !withinPhrase.has(before.folded) : before.role === 'speech') return false;
    // “the court dismisses”, “the players kneel”: with a noun before it, it may be a verb
    if (step === 1 && before.role !== 'passing' && (isPlural(folded) || isPlural(before.folded)))
      return false;
  }
  return false;
}
