import { createHash } from 'node:crypto';
import type { SharedRun } from '../schemas/alignment.ts';
import { foldForMatching } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

/**
 * The permanent anchors of a pair’s runs, in their order: `run-` and the first 8 hexadecimal digits of the SHA-256 of
 * the shared words, folded for matching, single blanks between them. So an anchor outlives changes to the rest of the
 * page and to how edits are told. Runs with equal words get `-2`, `-3` … from the second on. `text` is that of `a`.
 */
export function runAnchors(text: string, runs: readonly Pick<SharedRun, 'matches'>[]): string[] {
  const seen = new Map<string, number>();
  return runs.map((run) => {
    const anchor = anchorOf(text, run);
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${String(count)}`;
  });
}

function anchorOf(text: string, { matches }: Pick<SharedRun, 'matches'>): string {
  const words = matches.flatMap(({ a }) => wordsIn(foldForMatching(textOf(text, a))));
  return `run-${createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)}`;
}

function wordsIn(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => textOf(text, token));
}
