import { sourceFileSchema, type SourceFile } from '../../../src/schemas/source-file.ts';
import type { Entry } from '../../../src/schemas/entry.ts';
import { normalizeArticle } from '../../../src/normalize/normalize-article.ts';

export const plainSource: SourceFile = sourceFileSchema.parse({
  label: 'Test',
  siglum: 'T',
  'received-as': 'test.txt',
});

/** Normalizes a text or bytes as the article `test` of the story `tested`. */
export function normalized(article: string | Uint8Array, source: SourceFile = plainSource) {
  return normalizeArticle({
    story: 'tested',
    article: 'test',
    file: 'stories/tested/articles/test.txt',
    bytes: typeof article === 'string' ? new TextEncoder().encode(article) : article,
    source,
  });
}

/** The entry and the text of an article that must have one. */
export function entryOf(article: string | Uint8Array, source?: SourceFile): { entry: Entry; text: string } {
  const { entry, text, problems } = normalized(article, source);
  if (!entry || text === undefined) throw new Error(`no entry: ${JSON.stringify(problems)}`);
  return { entry, text };
}

/** Every segment but blanks as `kind: words`, in order. */
export function kindsAndWords(article: string, source?: SourceFile): string[] {
  const { entry, text } = entryOf(article, source);
  return entry.ledger
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
