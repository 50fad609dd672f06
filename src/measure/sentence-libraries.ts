import { ParseEnglish } from 'parse-english';
import { split } from 'sentence-splitter';
import { visit } from 'unist-util-visit';
import type { Span } from '../text/span.ts';

/** Cuts a text into sentences; spans count into the text. */
export type Splitter = (text: string) => readonly Span[];

interface Library {
  readonly name: string;
  readonly splitInto: Splitter;
}

/** The library with the greatest figure, the first of equals. */
export function bestLibrary(figureOf: (library: Library) => number): { name: string; figure: number } {
  const [first, ...others] = libraries.map((library) => ({ name: library.name, figure: figureOf(library) }));
  if (!first) throw new Error('no library to compare with');
  return others.reduce((a, b) => (b.figure > a.figure ? b : a), first);
}

/** Both are devDependencies, measured in the same run as ours. */
const libraries: readonly Library[] = [
  {
    name: 'sentence-splitter 5.0.1',
    splitInto: (text) =>
      split(text)
        .filter((node) => node.type === 'Sentence')
        .map(({ range: [start, end] }) => ({ start, end })),
  },
  { name: 'parse-english 7.0.0', splitInto: splitWithParseEnglish },
];

function splitWithParseEnglish(text: string): Span[] {
  const sentences: Span[] = [];
  visit(new ParseEnglish().parse(text), 'SentenceNode', ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) sentences.push({ start, end });
  });
  return sentences;
}
