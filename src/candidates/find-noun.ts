import { containsSpan } from '../text/span.ts';
import type { Sentence, SentenceWord } from './read-sentences.ts';
import { writtenOf } from './shared-words.ts';

const determiners = new Set(
  'a an the this that his her its their our my another each no these those first second'.split(' '),
);
// “a nearly two-hour private meeting”: words between a determiner and its noun
const farthest = 4;

/**
 * A word of that kin as a noun with “the”, where a determiner or a possessive shows that it is one. The word itself must
 * stand in more than one sentence: “capture” is one account’s word where the other says “operation”. Quoted words are the
 * speaker’s, and no account’s.
 */
export function nounOf(kin: string, sentences: readonly Sentence[]): string | undefined {
  for (const sentence of sentences) {
    for (const [at, word] of sentence.words.entries()) {
      if (word.kin !== kin || word.isName || isQuoted(sentence, word) || !isPlain(sentence, word)) continue;
      if (!endsPhrase(sentence.words, at) || !followsDeterminer(sentence, at)) continue;
      const having = sentences.filter(({ words }) => words.some(({ stem }) => stem === word.stem));
      if (having.length >= Math.min(2, sentences.length))
        return `the ${writtenOf(sentence, word).toLowerCase()}`;
    }
  }
  return undefined;
}

/** Written small, and not in a headline, which leaves out the words that show what is a noun. */
function isPlain(sentence: Sentence, word: SentenceWord): boolean {
  return sentence.block !== 'headline' && /^\p{Ll}/u.test(writtenOf(sentence, word));
}

function isQuoted({ quotations }: Sentence, word: SentenceWord): boolean {
  return quotations.some((each) => containsSpan(each, word));
}

/** “the capture of”: a noun is followed by no other telling word of its own phrase, and is no participle. */
function endsPhrase(words: readonly SentenceWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && !/(?:ed|ly)$/.test(word.folded) && next?.role !== 'telling';
}

function followsDeterminer({ words, article }: Sentence, at: number): boolean {
  const endsInS = words[at]?.folded.endsWith('s') === true;
  for (let step = 1; step <= farthest; step += 1) {
    const before = words[at - step];
    // “the court dismisses”: with a noun before it, it may be a verb
    if (before === undefined || before.divides || (endsInS && before.role === 'telling')) return false;
    const isPossessive = /['’]s$/.test(article.kept.text.slice(before.start, before.end));
    if (determiners.has(before.folded) || isPossessive) return true;
    if (before.role === 'speech' || prepositions.has(before.folded)) return false;
  }
  return false;
}

const prepositions = new Set(
  'of in to for at on by with from about over under into after before during'.split(' '),
);
