import type { Edit, SharedRun } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { SharedPiece, SharedSide } from '../schemas/pair-view.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import { blockLabel } from './block-words.ts';
import { clipped } from './cut-pieces.ts';
import { editLabels, standsOut } from './edit-words.ts';
import { articleAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';

/** One article’s words of a run, as far as they are shown: cut where they stop being shared, and at paragraphs. */
export function sharedSide(
  story: string,
  article: CheckedArticle,
  run: SharedRun,
  side: 'a' | 'b',
  shown: Span,
): SharedSide {
  const { blocks } = article.entry;
  const own = blocks.filter((block) => spansOverlap(block, run[side]));
  const visible = own.flatMap((block) => clipped(shown, block));
  const marks = marksOf(run, side);
  const pieces = visible.flatMap((span, at): SharedPiece[] => [
    ...(at === 0 ? [] : [{ kind: 'break' } as const]),
    ...piecesOf(article, span, marks),
  ]);
  const [first, last] = [own[0], own.at(-1)];
  return {
    pieces,
    opens: first !== undefined && hasWords(article, { start: first.start, end: run[side].start }),
    closes: last !== undefined && hasWords(article, { start: run[side].end, end: last.end }),
    place: placeOf(story, article, run[side]),
  };
}

interface Mark {
  readonly span: Span;
  readonly edit?: Edit;
  /** Of the edit, from 1; 0 for words that are shared. */
  readonly number: number;
}

/** Matches and edits in the order of the text; an edit without words stands before what follows it. */
function marksOf({ matches, edits }: SharedRun, side: 'a' | 'b'): Mark[] {
  return [
    ...edits.map((edit, at) => ({ span: edit[side], edit, number: at + 1 })),
    ...matches.map((match) => ({ span: match[side], number: 0 })),
  ].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

function piecesOf(article: CheckedArticle, within: Span, marks: readonly Mark[]): SharedPiece[] {
  const read = (span: Span) => readableText(article.text, span, article.entry.replacements);
  const pieces: SharedPiece[] = [];
  let at = within.start;
  const plainTo = (end: number) => {
    if (end > at) pieces.push({ kind: 'plain', text: read({ start: at, end }) });
    at = Math.max(at, end);
  };
  for (const { span, edit, number } of marks) {
    if (!isWithin(span, within) || span.end < at) continue;
    plainTo(Math.max(span.start, within.start));
    const text = read({ start: at, end: Math.min(span.end, within.end) });
    if (edit) pieces.push(editPiece(edit, number, text));
    else if (text !== '') pieces.push({ kind: 'shared', text });
    at = Math.max(at, Math.min(span.end, within.end));
  }
  plainTo(within.end);
  return pieces;
}

function editPiece(edit: Edit, number: number, text: string): SharedPiece {
  return { kind: 'edit', text, number, label: editLabels[edit.kind], stands: standsOut(edit) };
}

/** An empty span lies within where it does not begin behind the end. */
function isWithin(span: Span, within: Span): boolean {
  if (span.start === span.end) return span.start >= within.start && span.start < within.end;
  return spansOverlap(span, within);
}

function hasWords({ text }: CheckedArticle, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.max(start, end)));
}

/** The paragraph in which the run begins, counted among the paragraphs of the article. */
function placeOf(story: string, { id, text, entry }: CheckedArticle, run: Span): SharedSide['place'] {
  const { blocks } = entry;
  const index = blocks.findIndex((block) => spansOverlap(block, run));
  const block = blocks[index];
  const anchor = paragraphAnchors(text, blocks)[index];
  const number = blocks.slice(0, index + 1).filter(({ kind }) => kind === 'paragraph').length;
  return {
    address: articleAddress(story, id) + (anchor === undefined ? '' : `#${anchor}`),
    label: (block && blockLabel(block.kind)) ?? `Paragraph ${String(number)}`,
  };
}
