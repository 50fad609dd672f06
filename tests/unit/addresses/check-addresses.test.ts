import { describe, expect, it } from 'vitest';
import { joinRecords, recordText } from '../../../src/addresses/address-record.ts';
import { checkAddresses } from '../../../src/addresses/check-addresses.ts';
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
    expect(checkAddresses({ file, text: record }, { views, redirects: [] })).toEqual([]);
  });

  it('takes a redirect to a page with the same anchors for the page', () => {
    const views = [story, claim('/s/size/', 'courier', 'post')];
    const redirects = [{ from: '/s/length/', to: '/s/size/' }];
    expect(checkAddresses({ file, text: record }, { views, redirects })).toEqual([]);
  });

  it('reports a page that is gone, where it is recorded', () => {
    expect(checkAddresses({ file, text: record }, { views: [story], redirects: [] })).toEqual([
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
    expect(checkAddresses({ file, text: record }, { views, redirects: [] })).toMatchObject([
      { line: 5, column: 5, expected: 'the anchor `post` on the page `/s/length/`' },
    ]);
  });

  it('reports an anchor the page redirected to does not have', () => {
    const views = [story, claim('/s/size/', 'courier')];
    const redirects = [{ from: '/s/length/', to: '/s/size/' }];
    expect(checkAddresses({ file, text: record }, { views, redirects })).toMatchObject([
      { unexpected: 'gap at the published address `/s/length/#post`' },
    ]);
  });

  it('reports a redirect that leads to no page', () => {
    const redirects = [{ from: '/s/length/', to: '/s/size/' }];
    expect(checkAddresses({ file, text: record }, { views: [story], redirects })).toHaveLength(1);
  });

  it.each(['', '<<<<<<< ours', '[]', '{"/s/": "courier"}'])(
    'reports a record that cannot be read: %j',
    (text) => {
      expect(checkAddresses({ file, text }, { views: [], redirects: [] })).toMatchObject([
        { code: 'address-vanished', unexpected: 'text that is no record of addresses' },
      ]);
    },
  );
});

describe('joinRecords', () => {
  it('keeps what either has, sorted and once', () => {
    expect(joinRecords({ '/b/': ['y', 'x'] }, { '/a/': [], '/b/': ['x', 'w'] })).toEqual({
      '/a/': [],
      '/b/': ['w', 'x', 'y'],
    });
  });
});
