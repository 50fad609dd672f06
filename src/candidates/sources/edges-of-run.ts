import type { Edit, SharedRun } from '../../schemas/alignment.ts';
import { denyingWords } from '../lexicon/passing-words.ts';
import type { ArticleRead, SentenceWord } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';

/**
 * The words right before and right after a shared run, as edits: a change of the first or the last word of a sentence ends
 * the run instead of standing in it. An edge is a denial when one account denies there and the other does not, else words
 * that differ, which tell something only where both hold values or both are quoted.
 */
export function edgesOfRun({ a, b }: SharedRun, one: ArticleRead, other: ArticleRead): readonly Edit[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const [inA, inB] = [besides(one, one.kept.fromRaw(a), side), besides(other, other.kept.fromRaw(b), side)];
    const [wordA, wordB] = [inA[0], inB[0]];
    if (wordA === undefined || wordB === undefined || wordA.folded === wordB.folded) return [];
    const kind = denies(inA) === denies(inB) ? 'word' : 'negation';
    return [{ kind, a: one.kept.toRaw(wordA), b: other.kept.toRaw(wordB) }];
  });
}

// “has not been” beside “been”: the denial may stand one word off
const looked = 2;

/** The words of the same sentence next to the run, nearest first. */
function besides(
  article: ArticleRead,
  run: { readonly start: number; readonly end: number },
  side: 'before' | 'after',
): readonly SentenceWord[] {
  const edge =
    side === 'before' ? { start: run.start, end: run.start + 1 } : { start: run.end - 1, end: run.end };
  const words = sentenceAt(article, edge)?.words.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded)) ?? [];
  return side === 'before'
    ? words
        .filter(({ end }) => end <= run.start)
        .toReversed()
        .slice(0, looked)
    : words.filter(({ start }) => start >= run.end).slice(0, looked);
}

function denies(words: readonly SentenceWord[]): boolean {
  return words.some(({ folded }) => denyingWords.has(folded) || folded.endsWith("n't"));
}
