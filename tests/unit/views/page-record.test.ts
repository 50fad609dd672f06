import { describe, expect, it } from 'vitest';
import { withRecords } from '../../../src/views/page-record.ts';
import type { ViewFile } from '../../../src/views/view-file.ts';
import { makeStory } from './make-story.ts';

const story = makeStory({
  articles: { a: { lines: [['paragraph', 'It opened.']] } },
  claims: {
    early: { cells: {}, file: { checked: { by: 'Ada', on: '2026-04-01' } } },
    late: {
      cells: {},
      file: {
        checked: { by: 'Ben', on: '2026-04-03' },
        corrections: [
          { on: '2026-04-09', what: 'One.' },
          { on: '2026-04-05', what: 'Two.' },
        ],
      },
    },
    also: { cells: {}, file: { checked: { by: 'Ada', on: '2026-04-03' } } },
    draft: { cells: {}, file: { checked: undefined, status: 'draft' } },
  },
});
const other = makeStory(
  {
    articles: { a: { lines: [['paragraph', 'It closed.']] } },
    claims: { end: { cells: {}, file: { checked: { by: 'Cy', on: '2026-01-01' } } } },
  },
  'other',
);

function recordAt(address: string) {
  const file: ViewFile = { id: 'any', page: 'claim', address, anchors: [], view: {} };
  return withRecords([{ en: story }, { en: other }], [file])[0]?.record;
}

describe('withRecords', () => {
  it('tells of a claim who checked it, and the day of its last change', () => {
    expect(recordAt('/bridge-2026/early/')).toEqual({
      about: 'claim',
      claims: 1,
      checked: { by: ['Ada'], on: '2026-04-01' },
      changed: '2026-04-01',
      corrections: 0,
    });
  });

  it('takes the later of check and correction, and leads to the list on the page', () => {
    expect(recordAt('/bridge-2026/late/')).toMatchObject({
      checked: { on: '2026-04-03' },
      changed: '2026-04-09',
      corrections: 2,
      lists: '/bridge-2026/late/#_corrections',
    });
  });

  it('tells of a page below a claim the same, without a list that is not there', () => {
    const record = recordAt('/bridge-2026/late/share/');
    expect(record).toMatchObject({ about: 'claim', corrections: 2 });
    expect(record).not.toHaveProperty('lists');
  });

  it('tells of a story the last check of its claims, and all who checked on that day', () => {
    expect(recordAt('/bridge-2026/')).toEqual({
      about: 'story',
      claims: 3,
      checked: { by: ['Ada', 'Ben'], on: '2026-04-03' },
      changed: '2026-04-09',
      corrections: 2,
    });
  });

  it.each(['articles/a', 'shared/a--b', 'quotations', 'quotations/q-1'])(
    'tells of %s what it tells of its story',
    (page) => {
      expect(recordAt(`/bridge-2026/${page}/`)).toMatchObject({
        about: 'account',
        claims: 3,
        corrections: 2,
      });
    },
  );

  it.each(['/', '/corrections/', '/claims/by-date/', '/outlets/herald/', '/es/'])(
    'tells of %s, which shows many stories, about all claims',
    (address) => {
      expect(recordAt(address)).toMatchObject({ about: 'site', claims: 4, corrections: 2 });
    },
  );

  it('reads addresses in another language like those without one', () => {
    expect(recordAt('/es/bridge-2026/late/')).toMatchObject({
      about: 'claim',
      lists: '/es/bridge-2026/late/#_corrections',
    });
  });

  it.each(['/guides/', '/guides/method/', '/guides/problems/link-broken/', '/es/guides/method/'])(
    'has nothing to tell of %s',
    (address) => {
      expect(recordAt(address)).toBeUndefined();
    },
  );

  it('has nothing to tell of pages in a language into which no claim was translated', () => {
    const file: ViewFile = { id: 'es/search', page: 'search', address: '/es/search/', anchors: [], view: {} };
    expect(withRecords([{ en: story }, { en: other }], [file])[0]).not.toHaveProperty('record');
  });

  it('knows of a claim that nobody has checked', () => {
    expect(recordAt('/bridge-2026/draft/')).toEqual({ about: 'claim', claims: 0, corrections: 0 });
  });
});
