import { normalizeArticle } from '../normalize/normalize-article.ts';
import type { BlockKind } from '../schemas/entry.ts';

/** The kinds of block that tell the story; headlines, deks, captions and credits stand around it, as in the benchmark's own bodies. */
const bodyKinds: ReadonlySet<BlockKind> = new Set([
  'dateline',
  'subheading',
  'paragraph',
  'pull-quote',
  'attribution',
]);

/** The body of an article, as normalizing finds it: its blocks, one a line. Empty when there is none. */
export function bodyOf(text: string): string {
  const { entry, text: decoded = '' } = normalizeArticle({
    story: 'measured',
    article: 'measured',
    file: 'measured.txt',
    bytes: new TextEncoder().encode(text),
    source: { label: 'Measured', siglum: 'M', 'received-as': 'measured.txt', rights: 'excerpt', aliases: [] },
  });
  return (entry?.blocks ?? [])
    .filter(({ kind }) => bodyKinds.has(kind))
    .map(({ start, end }) => decoded.slice(start, end))
    .join('\n');
}
