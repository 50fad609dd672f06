/** Writes the index of `/search/` into a finished site, with the program that reads it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { OnProgress } from '../src/pipeline.ts';
import type { SearchDocument } from '../src/schemas/search-document.ts';
import { searchFolder } from '../src/search/search-folder.ts';
import { searchRecord } from '../src/search/search-record.ts';
import { settleIndex } from './settle-index.ts';

/** Comes with the package, and our own page needs none of it. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\./;

/** The same documents give the same files. Throws when the indexer finds fault with one. */
export async function writeSearchIndex(
  documents: readonly SearchDocument[],
  out: string,
  onProgress?: OnProgress,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  try {
    for (const [at, document] of documents.entries()) {
      if (at % 100 === 0) onProgress?.('Indexing for search', at + 1, documents.length);
      await addDocument(index, document);
    }
    const { files } = await index.getFiles();
    for (const { path, content } of settleIndex(files.filter((file) => !unused.test(file.path)))) {
      const target = join(out, searchFolder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function addDocument(index: PagefindIndex, document: SearchDocument): Promise<void> {
  const { filters, meta, ...record } = searchRecord(document);
  const { errors } = await index.addCustomRecord({
    ...record,
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
  });
  if (errors.length > 0) throw new Error(`${document.address} is not searchable: ${errors.join('; ')}`);
}
