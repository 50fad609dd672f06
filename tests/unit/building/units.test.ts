import { describe, expect, it } from 'vitest';
import { frameKey } from '../../../src/building/frame-key.ts';
import { unitsOf } from '../../../src/building/units.ts';
import type { Manifest, ManifestPage } from '../../../src/schemas/manifest.ts';

const claim: ManifestPage = {
  id: 'claims/bridge/length',
  page: 'claim',
  address: '/bridge/length/',
  hash: 'a',
};
const share: ManifestPage = {
  id: 'shares/bridge/length',
  page: 'share',
  address: '/bridge/length/share/',
  hash: 'b',
};
const embed: ManifestPage = {
  id: 'embeds/bridge/length',
  page: 'embed',
  address: '/embed/bridge/length/',
  hash: 'c',
};
const home: ManifestPage = { id: 'home', page: 'home', address: '/', hash: 'd' };
const manifest: Manifest = {
  pages: [home, claim, share, embed],
  redirects: [{ from: '/old/', to: '/bridge/' }],
};
const feed = {
  id: 'bridge/feed',
  title: 'Claims',
  about: 'Of the bridge',
  address: '/bridge/',
  updated: '2031-03-04',
  publisher: 'The tests',
  items: [],
};

function keysOf(changed: Partial<Manifest>): Map<string, string> {
  return new Map(unitsOf({ ...manifest, ...changed }, [], true).map(({ name, key }) => [name, key]));
}

describe('the units of a site', () => {
  it('name every file that is made of them', () => {
    const files = Object.fromEntries(
      unitsOf(manifest, [feed as never], true).map((unit) => [unit.name, unit.files]),
    );
    expect(files).toEqual({
      home: ['index.html'],
      'claims/bridge/length': ['bridge/length/index.html'],
      'shares/bridge/length': [
        'bridge/length/share/index.html',
        'bridge/length/cite.bib',
        'bridge/length/cite.json',
      ],
      'embeds/bridge/length': ['embed/bridge/length/index.html', 'oembed/bridge/length.json'],
      'feeds/bridge/feed': ['bridge/feed.xml', 'bridge/feed.json'],
      'redirects/old/': ['old/index.html'],
    });
  });

  it('are fewer where the site has no address of its own', () => {
    const files = unitsOf(manifest, [feed as never], false).flatMap((unit) => unit.files);
    expect(files.filter((file) => /oembed|feed/.test(file))).toEqual([]);
  });

  it('change with their own page, and a share page with its claim’s', () => {
    const before = keysOf({});
    const after = keysOf({ pages: [home, { ...claim, hash: 'x' }, share, embed] });
    const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(changed).toEqual(['claims/bridge/length', 'shares/bridge/length']);
  });
});

describe('the frame of all pages', () => {
  const settings = { name: 'Site', publisher: 'The tests' } as never;

  it('changes with the settings and the places of the site, not with its stories', () => {
    const key = frameKey(manifest, settings);
    expect(frameKey({ ...manifest, pages: [home, claim] }, settings)).toBe(key);
    expect(frameKey({ ...manifest, pages: [claim] }, settings)).not.toBe(key);
    expect(frameKey(manifest, { name: 'Other', publisher: 'The tests' } as never)).not.toBe(key);
  });
});
