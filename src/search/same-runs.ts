/**
 * An engine that looks for words together may name their first place only. Every place in `words` where the run of words at
 * `locations` stands again, in whatever case and with whatever punctuation, the given ones included, in order.
 */
export function sameRuns(words: readonly string[], locations: readonly number[]): number[] {
  const folded = words.map(fold);
  const places = runsOf(locations).flatMap((run) => {
    const wanted = run.map((at) => folded[at]);
    return folded.flatMap((_, start) =>
      wanted.every((word, step) => folded[start + step] === word)
        ? wanted.map((_, step) => start + step)
        : [],
    );
  });
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Neighbouring locations as one run each. */
function runsOf(locations: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const at of [...new Set(locations)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** A word without case and punctuation. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
