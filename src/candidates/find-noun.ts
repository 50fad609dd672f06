import { writtenOf } from './shared-words.ts';
import type { Sentence, SentenceWord } from './read-sentences.ts';

const determiners = new Set(
  'a an the this that his her its their our my another each no these those first second'.split(' '),
);
// “a nearly two-hour private meeting”: words between a determiner and its noun
const farthest = 4;

/** A word of that kin as a noun with “the”, where a determiner or a possessive in a sentence shows that it is one. */
export function nounOf(kin: string, sentences: readonly Sentence[]): string | undefined {
  for (const sentence of sentences) {
    for (const [at, word] of sentence.words.entries()) {
      if (word.kin !== kin || word.isName || !endsPhrase(sentence.words, at)) continue;
      if (followsDeterminer(sentence, at)) return `the ${writtenOf(sentence, word).toLowerCase()}`;
    }
  }
  return undefined;
}

/** “the capture of”: a noun is followed by no other telling word of its own phrase, and is no participle. */
function endsPhrase(words: readonly SentenceWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && !/(?:ed|ly)$/.test(word.folded) && next?.role !== 'telling';
}

function followsDeterminer({ words, article }: Sentence, at: number): boolean {
  for (let step = 1; step <= farthest; step += 1) {
    const before = words[at - step];
    if (before === undefined || before.divides) return false;
    if (determiners.has(before.folded) || /['’]s$/.test(article.kept.text.slice(before.start, before.end)))
      return true;
    if (before.role === 'speech' || /^(?:of|in|to|for|at|on|by|with|from)$/.test(before.folded)) return false;
  }
  return false;
}
