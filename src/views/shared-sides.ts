import type { Edit, SharedRun } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { SharedPiece, SharedSide } from '../schemas/pair-view.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import { clipped } from './cut-pieces.ts';
import { standsOut } from './edit-words.ts';
import { articleAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';
import { isWriting } from './told-edits.ts';
import type { Words } from '../words/words-of.ts';

/** What of a run is shown, and where it differs. */
export interface ToldRun {
  readonly run: SharedRun;
  readonly edits: readonly Edit[];
  readonly shown: { readonly a: Span; readonly b: Span };
}

/** One article’s words of a run, as far as they are shown: cut where they stop being shared, and at paragraphs. */
export function sharedSide(
  story: string,
  article: CheckedArticle,
  told: ToldRun & { readonly side: 'a' | 'b' },
  words: Words,
): SharedSide {
  const { side } = told;
  const { blocks } = article.entry;
  const run = told.run[side];
  const own = blocks.filter((block) => spansOverlap(block, run));
  const visible = own.flatMap((block) => clipped(withMarks(article, told.shown[side], run, block), block));
  const pieces = visible.flatMap((span, at): SharedPiece[] => [
    ...(at === 0 ? [] : [{ kind: 'break' } as const]),
    ...piecesOf(article, span, told, words),
  ]);
  const [first, last] = [own[0], own.at(-1)];
  return {
    pieces,
    opens: first !== undefined && hasWords(article, { start: first.start, end: run.start }),
    closes: last !== undefined && hasWords(article, { start: run.end, end: last.end }),
    place: placeOf(story, article, run, words),
  };
}

/** With the marks that stand close to its first and last word: “kidnapping” and not “kidnapping without its end. */
function withMarks({ text }: CheckedArticle, shown: Span, run: Span, block: Span): Span {
  let { start, end } = shown;
  const isMark = (at: number) => /[^\s\p{L}\p{N}]/u.test(text.charAt(at));
  if (end === run.end && end > start) while (end < block.end && isMark(end)) end += 1;
  if (end > start) while (start > block.start && isMark(start - 1)) start -= 1;
  return { start, end };
}

/** Cuts words at every edit, and at every place where they begin or stop being shared. */
function piecesOf(
  article: CheckedArticle,
  within: Span,
  { run, edits, side }: ToldRun & { readonly side: 'a' | 'b' },
  words: Words,
): SharedPiece[] {
  const matches = run.matches.map((match) => match[side]);
  const pieces: SharedPiece[] = [];
  let at = within.start;
  const wordsTo = (end: number) => {
    for (const match of matches.flatMap((each) => clipped(each, { start: at, end }))) {
      pieces.push(...piece(article, 'plain', { start: at, end: match.start }));
      pieces.push(...piece(article, 'shared', match));
      at = match.end;
    }
    pieces.push(...piece(article, 'plain', { start: at, end }));
    at = Math.max(at, end);
  };
  edits.forEach((edit, index) => {
    const span = edit[side];
    if (span.start < at || span.end > within.end || span.start >= within.end) return;
    wordsTo(span.start);
    pieces.push(editPiece(edit, index + 1, read(article, span), words));
    at = span.end;
  });
  wordsTo(within.end);
  return pieces;
}

function piece(article: CheckedArticle, kind: 'plain' | 'shared', span: Span): SharedPiece[] {
  return span.end > span.start ? [{ kind, text: read(article, span) }] : [];
}

function read({ text, entry }: CheckedArticle, span: Span): string {
  return readableText(text, span, entry.replacements);
}

function editPiece(edit: Edit, number: number, text: string, { pairViews }: Words): SharedPiece {
  return {
    ...{ kind: 'edit', text, number, label: pairViews.edits[edit.kind] },
    stands: standsOut(edit),
    isShared: isWriting(edit),
  };
}

function hasWords({ text }: CheckedArticle, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.max(start, end)));
}

/** The paragraph in which the run begins, counted among the paragraphs of the article. */
function placeOf(
  story: string,
  { id, text, entry }: CheckedArticle,
  run: Span,
  { articleViews: words }: Words,
): SharedSide['place'] {
  const { blocks } = entry;
  const index = blocks.findIndex((block) => spansOverlap(block, run));
  const block = blocks[index];
  const anchor = paragraphAnchors(text, blocks)[index];
  const number = blocks.slice(0, index + 1).filter(({ kind }) => kind === 'paragraph').length;
  return {
    address: articleAddress(story, id) + (anchor === undefined ? '' : `#${anchor}`),
    label: block && block.kind !== 'paragraph' ? words.block(block.kind) : words.paragraph(number),
  };
}
