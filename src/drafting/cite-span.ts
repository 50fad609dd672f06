import { findPassage, type CitedWords } from '../text/find-passage.ts';
import type { KeptText } from '../text/kept-text.ts';
import { textOf, type Span } from '../text/span.ts';

/**
 * How to cite a stretch of kept text so that it is found again in this one place: its exact words and, where they stand in
 * several places, as few of the words beside them as tell it apart. Nothing where no citation can: it runs over the end of
 * a line, cuts a word, or leaves what is kept. `span` counts into `kept.text`.
 */
export function citeSpan({ text, kept }: KeptText, span: Span): CitedWords | undefined {
  const quote = textOf(text, span);
  if (quote.length > longestQuote) return undefined;
  const { kind } = findPassage(text, kept, { quote });
  if (kind === 'absent') return undefined;
  const isThis = (cited: CitedWords) => {
    const found = findPassage(text, kept, cited);
    return found.kind === 'found' && found.span.start === span.start && found.span.end === span.end;
  };
  return [{ quote }, ...neighbourhoods(text, span)].find(isThis);
}

const longestQuote = 5000; // what the schema of claims allows

/** The quote with more and more words before it, then after it, then on both sides; those of its own line come first. */
function neighbourhoods(text: string, span: Span): CitedWords[] {
  const before = text.slice(Math.max(0, span.start - widest), span.start);
  const after = text.slice(span.end, span.end + widest);
  const quote = textOf(text, span);
  const ownLine = { before: /[^\n\r]*$/.exec(before)?.[0] ?? '', after: /^[^\n\r]*/.exec(after)?.[0] ?? '' };
  return [...besideQuote(quote, ownLine), ...besideQuote(quote, { before, after })];
}

function besideQuote(
  quote: string,
  beside: { readonly before: string; readonly after: string },
): CitedWords[] {
  const before = growing(beside.before, 'end');
  const after = growing(beside.after, 'start');
  const widths = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at);
  return [
    ...before.map((each) => ({ quote, before: each })),
    ...after.map((each) => ({ quote, after: each })),
    ...widths.map((at) => ({ quote, before: before[at] ?? before.at(-1), after: after[at] ?? after.at(-1) })),
  ];
}

const widest = 600; // a long sentence; words that repeat beyond it repeat whole paragraphs

/** One word, two words, three: from the edge of a text inwards, blanks between them as they stand. */
function growing(text: string, edge: 'start' | 'end'): string[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  if (edge === 'start') {
    const first = words[0]?.start ?? 0;
    return words.map(({ end }) => text.slice(first, end));
  }
  const last = words.at(-1)?.end ?? 0;
  return words.map(({ start }) => text.slice(start, last)).reverse();
}
