import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest, readSettings, readView } from '../../src/derived.ts';
import { makeEffects } from '../../src/effects.ts';
import { usualSettings } from '../../src/schemas/site-file.ts';
import type { ViewFile } from '../../src/views/view-file.ts';
import { writeDerived, type Derived } from '../../src/write-derived.ts';

const effects = makeEffects();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'derived-'));
  process.env['CLAIMS_DERIVED'] = folder;
});

afterEach(async () => {
  delete process.env['CLAIMS_DERIVED'];
  await rm(folder, { recursive: true });
});

const claim = (id: string, finding: string): ViewFile => ({
  id: `claims/s/${id}`,
  page: 'claim',
  address: `/s/${id}/`,
  anchors: [],
  view: { finding },
});

const derivedOf = (...views: ViewFile[]): Derived => ({
  entries: [],
  mentions: [],
  alignments: [],
  site: { settings: usualSettings },
  views,
  feeds: [],
  redirects: [],
});

describe('writeDerived', () => {
  it('writes one file a page, and a manifest sorted by address', async () => {
    await writeDerived(effects, folder, derivedOf(claim('b', 'B.'), claim('a', 'A.')));
    const { pages } = await readManifest();
    expect(pages.map(({ id, address }) => [id, address])).toEqual([
      ['claims/s/a', '/s/a/'],
      ['claims/s/b', '/s/b/'],
    ]);
    expect(await readView('claims/s/a')).toEqual({ finding: 'A.' });
  });

  it('gives a page the hash of what it shows, and of nothing else', async () => {
    await writeDerived(
      effects,
      folder,
      derivedOf(claim('a', 'Same.'), claim('b', 'Same.'), claim('c', 'Other.')),
    );
    const [a, b, c] = (await readManifest()).pages;
    expect(a?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(a?.hash).toBe(b?.hash);
    expect(a?.hash).not.toBe(c?.hash);
  });

  it('writes what the site says of itself', async () => {
    const settings = { ...usualSettings, report: { mail: 'desk@news.example' } };
    await writeDerived(effects, folder, { ...derivedOf(), site: { settings } });
    expect(await readSettings()).toEqual(settings);
  });

  it('leaves files alone whose text is the same', async () => {
    await writeDerived(effects, folder, derivedOf(claim('a', 'A.'), claim('b', 'B.')));
    const before = await stat(join(folder, 'views/claims/s/a.json'));
    const change = await writeDerived(effects, folder, derivedOf(claim('a', 'A.'), claim('b', 'Changed.')));
    expect(change).toEqual({ written: 2, unchanged: 2, removed: 0 });
    expect((await stat(join(folder, 'views/claims/s/a.json'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('removes what is no longer wanted', async () => {
    await writeDerived(effects, folder, derivedOf(claim('a', 'A.'), claim('b', 'B.')));
    const change = await writeDerived(effects, folder, derivedOf(claim('b', 'B.')));
    expect(change).toEqual({ written: 1, unchanged: 2, removed: 1 });
    await expect(readView('claims/s/a')).rejects.toThrow('ENOENT');
  });

  it('keeps vanished pages while an editor mends a problem', async () => {
    await writeDerived(effects, folder, derivedOf(claim('a', 'A.'), claim('b', 'B.')));
    await writeDerived(effects, folder, derivedOf(claim('b', 'B.')), { keepVanished: true });
    expect((await readManifest()).pages.map(({ id }) => id)).toEqual(['claims/s/a', 'claims/s/b']);
    expect(await readView('claims/s/a')).toEqual({ finding: 'A.' });
  });

  it('writes what is read from an article beside its entry', async () => {
    const mentions = [{ story: 's', article: 'a', mentions: [] }];
    await writeDerived(effects, folder, { ...derivedOf(), mentions });
    const written = await readFile(join(folder, 'mentions/s/a.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(mentions[0]);
    expect((await writeDerived(effects, folder, derivedOf())).removed).toBe(1);
  });

  it('leaves no partial files behind', async () => {
    await writeDerived(effects, folder, derivedOf(claim('a', 'A.')));
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => file.includes('partial'))).toEqual([]);
  });

  it('writes the same bytes for the same pages in another order', async () => {
    await writeDerived(effects, folder, derivedOf(claim('a', 'A.'), claim('b', 'B.')));
    const before = await readFile(join(folder, 'manifest.json'), 'utf8');
    await writeDerived(effects, folder, derivedOf(claim('b', 'B.'), claim('a', 'A.')));
    expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(before);
  });
});

describe('readManifest', () => {
  it('throws where no content was examined', async () => {
    await expect(readManifest()).rejects.toThrow('ENOENT');
  });
});
