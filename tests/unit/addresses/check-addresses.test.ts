import { describe, expect, it } from 'vitest';
import { joinRecords, recordText } from '../../../src/addresses/address-record.ts';
import { checkAddresses } from '../../../src/addresses/check-addresses.ts';
import { redirectComputed } from '../../../src/addresses/redirect-computed.ts';
import type { ViewFile } from '../../../src/views/view-file.ts';

const claim = (address: string, ...anchors: string[]): ViewFile => ({
  id: 'claims/s/c',
  page: 'claim',
  address,
  anchors,
  view: {},
});

const record = recordText({ '/s/': [], '/s/length/': ['courier', 'post'] });
const file = 'stories/s/addresses.json';
const story: ViewFile = { ...claim('/s/'), page: 'story' };

describe('checkAddresses', () => {
  it('finds nothing when every page and anchor is there, and minds no new ones', () => {
    const views = [story, claim('/s/length/', 'courier', 'note', 'post'), claim('/s/new/')];
    expect(checkAddresses([{ file, text: record }], { views, redirects: [] })).toEqual([]);
  });

  it('takes a redirect to a page with the same anchors for the page', () => {
    const views = [story, claim('/s/size/', 'courier', 'post')];
    const redirects = [{ from: '/s/length/', to: '/s/size/' }];
    expect(checkAddresses([{ file, text: record }], { views, redirects })).toEqual([]);
  });

  it('says once that a claim is gone, whatever passed it on', () => {
    const all = recordText({ '/s/length/': [], '/s/length/share/': [], '/embed/s/length/': [] });
    const found = checkAddresses([{ file, text: all }], { views: [story], redirects: [] });
    expect(found.map(({ unexpected }) => unexpected)).toEqual(['gap at the published address `/s/length/`']);
    const left = checkAddresses([{ file, text: all }], {
      views: [story, claim('/s/length/')],
      redirects: [],
    });
    expect(left).toHaveLength(2);
  });

  it('reports a page that is gone, where it is recorded', () => {
    expect(checkAddresses([{ file, text: record }], { views: [story], redirects: [] })).toEqual([
      {
        code: 'address-vanished',
        severity: 'problem',
        file,
        line: 3,
        column: 3,
        unexpected: 'gap at the published address `/s/length/`',
        expected: 'a page there, or a redirect to one',
        advice: 'Add `length` to the `aliases` of the story, claim or article that took its place.',
      },
    ]);
  });

  it('reports an anchor its page has no more', () => {
    const views = [story, claim('/s/length/', 'courier')];
    expect(checkAddresses([{ file, text: record }], { views, redirects: [] })).toMatchObject([
      { line: 5, column: 5, expected: 'the anchor `post` on the page `/s/length/`' },
    ]);
  });

  it('reports an anchor the page redirected to does not have', () => {
    const views = [story, claim('/s/size/', 'courier')];
    const redirects = [{ from: '/s/length/', to: '/s/size/' }];
    expect(checkAddresses([{ file, text: record }], { views, redirects })).toMatchObject([
      { unexpected: 'gap at the published address `/s/length/#post`' },
    ]);
  });

  it('reports a redirect that leads to no page', () => {
    const redirects = [{ from: '/s/length/', to: '/s/size/' }];
    expect(checkAddresses([{ file, text: record }], { views: [story], redirects })).toHaveLength(1);
  });

  it.each(['', '<<<<<<< ours', '[]', '{"/s/": "courier"}'])(
    'reports a record that cannot be read: %j',
    (text) => {
      expect(checkAddresses([{ file, text }], { views: [], redirects: [] })).toMatchObject([
        { code: 'address-vanished', unexpected: 'text that is no record of addresses' },
      ]);
    },
  );
});

describe('a computed page that is gone', () => {
  const computed = recordText({
    '/s/': [],
    '/s/quotations/': [],
    '/s/quotations/we-build/': ['courier'],
    '/s/shared/a--b/': [],
    '/t/quotations/we-build/': [],
  });
  const records = [{ file, text: computed }];
  const quotations: ViewFile = { ...claim('/s/quotations/'), page: 'quotations' };
  const redirectsWith = (views: readonly ViewFile[]) =>
    redirectComputed(records, { views, redirects: [{ from: '/t/', to: '/s/' }] }).map(
      ({ from, to }) => `${from} → ${to}`,
    );

  it('leads to the page above that is there, or to where that has moved', () => {
    expect(redirectsWith([story, quotations])).toEqual([
      '/s/quotations/we-build/ → /s/quotations/',
      '/s/shared/a--b/ → /s/',
      '/t/ → /s/',
      '/t/quotations/we-build/ → /s/',
    ]);
    expect(redirectsWith([story])).toContain('/s/quotations/ → /s/');
    expect(redirectsWith([story])).toContain('/s/quotations/we-build/ → /s/');
  });

  it('gives no redirect where its page or a redirect of its own is there', () => {
    const family: ViewFile = { ...claim('/s/quotations/we-build/'), page: 'quotation' };
    expect(redirectsWith([story, quotations, family])).not.toContain(
      '/s/quotations/we-build/ → /s/quotations/',
    );
    const own = [{ from: '/s/quotations/we-build/', to: '/s/quotations/we-do-build/' }];
    expect(redirectComputed(records, { views: [story, quotations], redirects: own })).toContainEqual(own[0]);
  });

  it('is no problem, nor are its anchors', () => {
    const views = [story, quotations];
    const redirects = redirectComputed(records, { views, redirects: [{ from: '/t/', to: '/s/' }] });
    expect(checkAddresses([{ file, text: computed }], { views, redirects })).toEqual([]);
  });

  it('is a problem where the story is gone as well', () => {
    expect(checkAddresses([{ file, text: computed }], { views: [], redirects: [] })).toHaveLength(5);
  });

  it('may lose an anchor and stay', () => {
    const family: ViewFile = { ...claim('/s/quotations/we-build/', 'post'), page: 'quotation' };
    const text = recordText({ '/s/quotations/we-build/': ['courier'] });
    expect(checkAddresses([{ file, text }], { views: [family], redirects: [] })).toEqual([]);
  });

  it('passes over a record that cannot be read', () => {
    expect(redirectComputed([{ file, text: '<<<' }], { views: [], redirects: [] })).toEqual([]);
  });
});

describe('joinRecords', () => {
  it('keeps what either has, sorted and once', () => {
    expect(joinRecords({ '/b/': ['y', 'x'] }, { '/a/': [], '/b/': ['x', 'w'] })).toEqual({
      '/a/': [],
      '/b/': ['w', 'x', 'y'],
    });
  });
});
