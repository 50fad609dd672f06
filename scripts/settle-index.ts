/**
 * Brings what the indexer lists in the order of a hash table, which changes from run to run, into one order: the values
 * of each filter, the filters of each language, the languages. The files concerned carry a hash of what they hold in their
 * names, so those change as well, in the files that name them. Words, pages and texts are in one order already.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = 'pagefind_dcd';
const entryName = 'pagefind-entry.json';

interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** The same index, the same bytes whatever the run. Throws when the indexer’s files are not of the shape of version 1.5. */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const entryFile = files.find(({ path }) => path === entryName);
  if (!entryFile) throw new Error(`no ${entryName} in the search index`);
  const filters = files.filter(({ path }) => path.startsWith('filter/')).map(settleFilter);
  const names = new Map(filters.map(({ before, after }) => [before, after]));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => settleMeta(file, names));
  const rest = files.filter(
    ({ path }) => path !== entryName && !path.startsWith('filter/') && !path.endsWith('.pf_meta'),
  );
  const hashes = new Map(metas.map(({ before, after }) => [before, after]));
  // written by the indexer in this shape
  const entry = JSON.parse(new TextDecoder().decode(entryFile.content)) as IndexEntry;
  return [
    ...rest,
    ...filters.map(({ file }) => file),
    ...metas.map(({ file }) => file),
    { path: entryName, content: new TextEncoder().encode(JSON.stringify(settleEntry(entry, hashes))) },
  ];
}

interface Settled {
  /** The hash in the name, language first: `en_2ecace3`. */
  readonly before: string;
  readonly after: string;
  readonly file: IndexFile;
}

/** `[filter, [[value, [page, …]], …]]` */
function settleFilter({ path, content }: IndexFile): Settled {
  const [name = '', values = []] = listOf(readPart(content));
  return named(path, /^filter\/(.*)\.pf_filter$/, [name, sorted(listOf(values))]);
}

/** `[version, pages, words, [[filter, hash], …], …]` */
function settleMeta({ path, content }: IndexFile, names: ReadonlyMap<string, string>): Settled {
  const [version = '', pages = [], words = [], filters = [], ...rest] = listOf(readPart(content));
  const renamed = listOf(filters).map((filter) => {
    const [name = '', hash = ''] = listOf(filter);
    return [name, names.get(String(hash)) ?? hash];
  });
  return named(path, /^pagefind\.(.*)\.pf_meta$/, [version, pages, words, sorted(renamed), ...rest]);
}

function settleEntry({ languages, ...rest }: IndexEntry, hashes: ReadonlyMap<string, string>): IndexEntry {
  const all = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const renamed = all.map(([language, { hash, ...index }]) => [
    language,
    { hash: hashes.get(hash) ?? hash, ...index },
  ]);
  return { ...rest, languages: Object.fromEntries(renamed) as IndexEntry['languages'] };
}

/** A part with the hash of its content in its name, as long as the one before. */
function named(path: string, pattern: RegExp, value: Cbor): Settled {
  const before = pattern.exec(path)?.[1];
  if (before === undefined) throw new Error(`unknown file ${path} in the search index`);
  const bytes = Buffer.concat([new TextEncoder().encode(signature), writeCbor(value)]);
  const [language = '', hash = ''] = before.split('_');
  const after = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hash.length)}`;
  return {
    before,
    after,
    file: { path: path.replace(before, after), content: gzipSync(bytes, { level: 9 }) },
  };
}

function readPart(content: Uint8Array): Cbor {
  return readCbor(gunzipSync(content).subarray(signature.length));
}

function listOf(value: Cbor): readonly Cbor[] {
  if (typeof value === 'object') return value;
  throw new Error(`unexpected ${String(value)} in the search index, expected a list`);
}

/** By the first member: a filter’s name, or a value. */
function sorted(lists: readonly Cbor[]): readonly Cbor[] {
  const key = (list: Cbor) => String(listOf(list)[0]);
  return lists.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
