import type { Damage } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';
import type { Span } from '../../text/span.ts';

/** Words that stand twice in good prose. */
const welcome: ReadonlySet<string> = new Set(
  'had that so very no yes really many much more far long ever never now there again way ha bye blah knock tut boo cha out on in can do who what bora'.split(
    ' ',
  ),
);

/** Words printed twice in a row: “the the”. Words that good prose repeats are let pass, and so are names. */
export function findDoubledWords(reading: Reading): readonly Damage[] {
  return piecesOf(reading, 'paragraph').flatMap((block) =>
    doubledWords(reading.text, block).map((span) => ({
      kind: 'word-doubled' as const,
      ...span,
      note: 'A word stands twice in a row.',
    })),
  );
}

/** Compares what stands before each space with what stands after it; an expression for this takes ten times as long. */
function doubledWords(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let before = '';
  let from = start;
  while (from < end) {
    const space = text.indexOf(' ', from);
    const to = space === -1 || space > end ? end : space;
    const word = text.slice(from, to);
    const bare = word.replace(marksAfter, '');
    if (bare === before && isDoubtful(bare))
      found.push({ start: from - before.length - 1, end: from + bare.length });
    before = word;
    from = to + 1;
  }
  return found;
}

const marksAfter = /[.,;:!?”’"')\]]+$/;

function isDoubtful(word: string): boolean {
  return word.length > 1 && /^\p{Ll}+$/u.test(word) && !welcome.has(word);
}
