import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../../scripts/cbor.ts';
import { settleIndex, type IndexFile } from '../../../scripts/settle-index.ts';

const part = (value: Cbor) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(value)]));
const file = (path: string, content: Uint8Array | string): IndexFile => ({
  path,
  content: Buffer.from(content),
});

/** An index as the indexer might write it, its lists forwards or backwards. */
function indexIn(
  order: <Item>(items: Item[]) => Item[],
  hashes: { kind: string; story: string; meta: string },
) {
  const values: Cbor[] = [
    ['article', [2]],
    ['claim', [0, 1]],
  ];
  const filters: Cbor[] = [
    ['kind', hashes.kind],
    ['story', hashes.story],
  ];
  const languages = [
    ['en', { hash: hashes.meta, page_count: 3 }],
    ['xx', { hash: 'xx_0000000000', page_count: 0 }],
  ];
  return [
    file('fragment/en_aaaaaaa.pf_fragment', 'as it is'),
    file(`filter/${hashes.kind}.pf_filter`, part(['kind', order(values)])),
    file(`filter/${hashes.story}.pf_filter`, part(['story', [['Bridge', [0, 1, 2]]]])),
    file(
      `pagefind.${hashes.meta}.pf_meta`,
      part(['1.5.2', [['en_aaaaaaa', 12]], [], order(filters), [], ['title']]),
    ),
    file('pagefind-entry.json', JSON.stringify({ languages: Object.fromEntries(order(languages)) })),
  ];
}

const one = settleIndex(
  indexIn((items) => items, { kind: 'en_1111111', story: 'en_2222222', meta: 'en_3333333333' }),
);
const other = settleIndex(
  indexIn((items) => items.toReversed(), { kind: 'en_4444444', story: 'en_2222222', meta: 'en_5555555555' }),
);

test('an index is the same whatever the order in which it was listed', () => {
  const paths = (files: readonly IndexFile[]) => files.map(({ path }) => path).sort();
  expect(paths(other)).toEqual(paths(one));
  for (const { path, content } of one) {
    expect(other.find((each) => each.path === path)?.content).toEqual(content);
  }
});

test('every file is named where it is needed', () => {
  const textOf = (path: string) => Buffer.from(one.find((each) => each.path === path)?.content ?? []);
  // in the shape given above
  const entry = JSON.parse(textOf('pagefind-entry.json').toString()) as {
    languages: { en: { hash: string } };
  };
  const meta = readCbor(gunzipSync(textOf(`pagefind.${entry.languages.en.hash}.pf_meta`)).subarray(12));
  const [version, pages, , filters] = meta as readonly (readonly (readonly string[])[])[];
  expect([version, pages]).toEqual(['1.5.2', [['en_aaaaaaa', 12]]]);
  expect(filters?.map(([name]) => name)).toEqual(['kind', 'story']);
  for (const [name = '', hash = ''] of filters ?? []) {
    const filter = gunzipSync(textOf(`filter/${hash}.pf_filter`)).subarray(12);
    expect(readCbor(filter)).toEqual([name, expect.any(Array)]);
  }
  expect(textOf('fragment/en_aaaaaaa.pf_fragment').toString()).toBe('as it is');
});

test('an index of another shape is not passed on', () => {
  expect(() => settleIndex([])).toThrow('no pagefind-entry.json');
  const odd = [file('filter/en_1.other', part([])), file('pagefind-entry.json', '{"languages":{}}')];
  expect(() => settleIndex(odd)).toThrow('unknown file filter/en_1.other');
});
