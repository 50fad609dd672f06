import type { Edit } from '../../schemas/alignment.ts';
import type { Span } from '../../text/span.ts';
import { collateQuotations } from '../../values/collate-quotations.ts';
import type { Run } from './find-matches.ts';
import type { TwoTexts } from './extend-match.ts';

/** The text one article is read as, and the way from and to its raw text. */
export interface ReadText {
  readonly text: string;
  readonly toRaw: (span: Span) => Span;
  readonly fromRaw: (span: Span) => Span;
}

// collating costs more than the square root of the words; runs are collated in pieces that end between equal words
const pieceLength = 40;

/**
 * What one copy changed within a run, as the collation of quotations tells it: words, numbers, negations, but spelling, case
 * and punctuation as well. Marks and dashes of another shape are no edit.
 */
export function editsOf(
  texts: TwoTexts,
  run: Run,
  read: { readonly a: ReadText; readonly b: ReadText },
): Edit[] {
  return piecesOf(run).flatMap((piece) => {
    const inA = read.a.fromRaw(spanOver(texts.a, piece, 0));
    const inB = read.b.fromRaw(spanOver(texts.b, piece, 1));
    const { variants } = collateQuotations(
      read.a.text.slice(inA.start, inA.end),
      read.b.text.slice(inB.start, inB.end),
    );
    return variants.map(({ kind, a, b }) => ({
      kind,
      a: read.a.toRaw({ start: inA.start + a.start, end: inA.start + a.end }),
      b: read.b.toRaw({ start: inB.start + b.start, end: inB.start + b.end }),
    }));
  });
}

/** Pieces that begin and end with a matching word, cut where two matching words follow each other in both copies. */
function piecesOf(run: Run): Run[] {
  const pieces: Run[] = [];
  let start = 0;
  run.forEach(([a, b], at) => {
    const next = run[at + 1];
    const follows = next?.[0] === a + 1 && next[1] === b + 1;
    if (next && (!follows || at + 1 - start < pieceLength)) return;
    pieces.push(run.slice(start, at + 1));
    start = at + 1;
  });
  return pieces;
}

/** From the first word of a run to its last, in one article. */
export function spanOver(words: readonly Span[], run: Run, side: 0 | 1): Span {
  const [first, last] = [run[0], run.at(-1)];
  const start = words[first?.[side] ?? -1]?.start;
  const end = words[last?.[side] ?? -1]?.end;
  if (start === undefined || end === undefined) throw new Error('a run without words');
  return { start, end };
}
