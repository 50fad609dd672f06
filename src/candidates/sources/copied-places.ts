import type { ArticlePair } from '../../schemas/alignment.ts';
import { containsSpan, spansOverlap, type Span } from '../../text/span.ts';

export interface CopiedPlaces {
  /** Whether a place of one article stands word for word in another, at the same place of a shared run. */
  readonly isIn: (article: string, place: Span, other: string) => boolean;
  /** Whether a passage is copy of another article, wherever it stands there. */
  readonly isCopyOf: (passage: Passage, other: string) => boolean;
  /** Whether two places are the same place of a shared run. */
  readonly areOnePlace: (a: CopyPlace, b: CopyPlace) => boolean;
  /** Whether two passages are one copy: a shared run covers most of both. */
  readonly isOneCopy: (a: Passage, b: Passage) => boolean;
}

export interface CopyPlace {
  readonly article: string;
  readonly place: Span;
}

interface Passage extends Span {
  readonly article: string;
}

// a passage is copy when at least this part of it stands in a shared run
const leastCovered = 0.5;

/** Finds what is copied between the articles of a story. All spans count into the raw text. */
export function copiedPlaces(pairs: readonly ArticlePair[]): CopiedPlaces {
  const byArticles = new Map(pairs.map(({ a, b, runs }) => [`${a}\n${b}`, runs]));
  const runsOf = (one: string, other: string) =>
    byArticles.get(one < other ? `${one}\n${other}` : `${other}\n${one}`) ?? [];
  return {
    isIn: (article, place, other) => {
      const side = article < other ? 'a' : 'b';
      const runs = runsOf(article, other);
      return runs.some(
        (run) =>
          spansOverlap(run[side], place) && run.matches.some((match) => containsSpan(match[side], place)),
      );
    },
    isCopyOf: (passage, other) => {
      const { article } = passage;
      const side = article < other ? 'a' : 'b';
      const runs = runsOf(article, other);
      return runs.some((run) => covered(passage, run[side]) >= leastCovered);
    },
    areOnePlace: (a, b) => {
      const [first, second] = a.article < b.article ? [a, b] : [b, a];
      const runs = runsOf(a.article, b.article);
      return runs.some((run) => run.matches.some((match) => areAligned(match, first.place, second.place)));
    },
    isOneCopy: (a, b) => {
      const [first, second] = a.article < b.article ? [a, b] : [b, a];
      const runs = runsOf(a.article, b.article);
      return runs.some(
        (run) => covered(first, run.a) >= leastCovered && covered(second, run.b) >= leastCovered,
      );
    },
  };
}

/** Whether a stretch that is equal in both has the two places as far from its beginning. */
function areAligned({ a, b }: { readonly a: Span; readonly b: Span }, inA: Span, inB: Span): boolean {
  if (!containsSpan(a, inA) || !containsSpan(b, inB)) return false;
  // typography may differ by a character or two between the copies
  return Math.abs(inA.start - a.start - (inB.start - b.start)) <= mostDrift;
}

const mostDrift = 8;

function covered(passage: Span, run: Span): number {
  const shared = Math.min(passage.end, run.end) - Math.max(passage.start, run.start);
  return Math.max(0, shared) / Math.max(1, passage.end - passage.start);
}
