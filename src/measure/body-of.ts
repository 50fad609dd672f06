import { normalizeArticle } from '../normalize/normalize-article.ts';
import type { BlockKind } from '../schemas/entry.ts';
import type { SourceFile } from '../schemas/source-file.ts';

/**
 * The kinds of block that tell the story. Headlines, deks, bylines, captions and credits stand around it and are kept, but
 * the benchmark's own bodies leave them out.
 */
const bodyKinds: ReadonlySet<BlockKind> = new Set([
  'dateline',
  'subheading',
  'paragraph',
  'pull-quote',
  'attribution',
]);

/** A source file that says nothing of the article. */
export const measuredSource: SourceFile = {
  label: 'Measured',
  siglum: 'M',
  'received-as': 'measured.txt',
  rights: 'excerpt',
  aliases: [],
};

/** The body of an article, as normalizing finds it: its blocks, one a line. Empty when there is none. */
export function bodyOf(written: string): string {
  const { entry, text = '' } = normalizeArticle({
    story: 'measured',
    article: 'measured',
    file: 'measured.txt',
    bytes: new TextEncoder().encode(written),
    source: measuredSource,
  });
  return (entry?.blocks ?? [])
    .filter(({ kind }) => bodyKinds.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
