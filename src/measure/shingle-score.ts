/**
 * How well one text matches another, as the article extraction benchmark of Scrapinghub measures it
 * (github.com/scrapinghub/article-extraction-benchmark, evaluate.py): by shingles of four words, with their counts.
 */

const shingleLength = 4;

export interface ShingleCounts {
  readonly both: number;
  readonly onlyFound: number;
  readonly onlyTrue: number;
}

/** Shares of the shingles that are in both texts, in the found one only, in the true one only; they add up to 1, or to 0. */
export function countShingles(truth: string, found: string): ShingleCounts {
  const [trueShingles, foundShingles] = [shinglesOf(truth), shinglesOf(found)];
  let [both, onlyFound, onlyTrue] = [0, 0, 0];
  for (const shingle of new Set([...trueShingles.keys(), ...foundShingles.keys()])) {
    const [t, f] = [trueShingles.get(shingle) ?? 0, foundShingles.get(shingle) ?? 0];
    both += Math.min(t, f);
    onlyFound += Math.max(0, f - t);
    onlyTrue += Math.max(0, t - f);
  }
  const all = both + onlyFound + onlyTrue || 1; // so that long texts weigh no more than short ones
  return { both: both / all, onlyFound: onlyFound / all, onlyTrue: onlyTrue / all };
}

/** A text of fewer than four words is one shingle. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []; // Python's \w, which has no combining marks
  const shingles = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - shingleLength + 1); at += 1) {
    const shingle = words.slice(at, at + shingleLength).join(' ');
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of each text, averaged over the texts for which they are defined, and F1 of the two averages. */
export function accuracyOf(counts: readonly ShingleCounts[]): Accuracy {
  const precision = mean(
    counts
      .filter((each) => each.both + each.onlyFound > 0)
      .map((each) => each.both / (each.both + each.onlyFound)),
  );
  const recall = mean(
    counts
      .filter((each) => each.both + each.onlyTrue > 0)
      .map((each) => each.both / (each.both + each.onlyTrue)),
  );
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : figures.reduce((sum, each) => sum + each, 0) / figures.length;
}
