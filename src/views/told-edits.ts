import type { Edit, SharedRun } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Span } from '../text/span.ts';

/** Kinds of edits that touch how words are written and not which they are: such words are shared all the same. */
const writing: ReadonlySet<Edit['kind']> = new Set(['case', 'punctuation', 'spelling', 'contraction']);

/** Whether an edit leaves the words what they were. */
export function isWriting({ kind }: Pick<Edit, 'kind'>): boolean {
  return writing.has(kind);
}

/** Edits as they are told: neighbours of one kind that touch the writing alone are one, so a heading in capitals is one edit. */
export function toldEdits({ edits }: Pick<SharedRun, 'edits'>, a: CheckedArticle, b: CheckedArticle): Edit[] {
  const told: Edit[] = [];
  for (const edit of edits) {
    const last = told.at(-1);
    const joins =
      last?.kind === edit.kind && isWriting(edit) && isBlank(a, last.a, edit.a) && isBlank(b, last.b, edit.b);
    if (!last || !joins) told.push(edit);
    else told[told.length - 1] = { kind: edit.kind, a: over(last.a, edit.a), b: over(last.b, edit.b) };
  }
  return told;
}

function isBlank({ text }: CheckedArticle, before: Span, after: Span): boolean {
  return text.slice(before.end, after.start).trim() === '';
}

function over({ start }: Span, { end }: Span): Span {
  return { start, end };
}
