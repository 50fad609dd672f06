import { describe, expect, it } from 'vitest';
import { articleLabel } from '../../../src/drafting/article-label.ts';
import { readPerFile } from '../../../src/drafting/per-file.ts';
import { freeId } from '../../../src/drafting/free-id.ts';
import { plainId } from '../../../src/text/plain-id.ts';
import { planStory } from '../../../src/drafting/plan-story.ts';
import { storyFileText } from '../../../src/drafting/story-file-text.ts';
import { readStoryFile } from '../../../src/claims/read-story-files.ts';
import type { Metadata } from '../../../src/schemas/entry.ts';

const span = { start: 0, end: 1 };
const stated = (value: string) => ({ how: 'stated' as const, value, span });

describe('planStory', () => {
  const story = { id: 'bridge', title: 'The bridge', date: '2031-03-04', timeZone: 'Europe/Lisbon' };
  const bytes = new Uint8Array();
  const nothing = readPerFile();
  const plan = (...paths: string[]) =>
    planStory(
      story,
      paths.map((path) => ({ path, bytes })),
      { published: readPerFile('2031-03-05,b.txt=2031-03-06'), labels: nothing },
      () => undefined,
    ).articles;

  it('names articles by their files, twice the same with a number', () => {
    expect(plan('x/A b.txt', 'y/a-b.HTML', '第一.md').map(({ file }) => file)).toEqual([
      'stories/bridge/articles/a-b.txt',
      'stories/bridge/articles/a-b-2.html',
      'stories/bridge/articles/article.md',
    ]);
  });

  it('writes a day of publication for one file, else the one for all', () => {
    expect(plan('a.txt', 'b.txt').map(({ source }) => /published: (.*)/.exec(source)?.[1])).toEqual([
      '2031-03-05',
      '2031-03-06',
    ]);
  });
});

describe('articleLabel', () => {
  const label = (metadata: Metadata) => articleLabel({ metadata }, 'copy 1.txt');

  it('is the outlet the text names, else the headline, else the file’s name', () => {
    expect(label({ outlet: stated('Courier'), headline: stated('Bridge opens') })).toBe('Courier');
    expect(label({ headline: stated('Bridge opens') })).toBe('Bridge opens');
    expect(label({})).toBe('copy 1');
  });

  it('takes no outlet that was inferred', () => {
    const outlet = { how: 'inferred' as const, value: 'Courier', rule: 'title-suffix', basis: 'The title.' };
    expect(label({ outlet })).toBe('copy 1');
  });

  it('cuts a long headline between words', () => {
    expect(label({ headline: stated('Lantern Bridge opens again, after two years of repairs') })).toBe(
      'Lantern Bridge opens again, after two…',
    );
  });
});

describe('readPerFile', () => {
  it('reads one for all, and one for a file whose name holds what separates', () => {
    const { all, byFile } = readPerFile(' 2031-03-05 , a=b.txt=2031-03-06,');
    expect(all).toBe('2031-03-05');
    expect([...byFile]).toEqual([['a=b.txt', '2031-03-06']]);
  });
});

describe('plainId', () => {
  it.each([
    ['The Mayor’s note', 'the-mayors-note'],
    ['Élan — “vital”', 'elan-vital'],
    ['第一', ''],
    ['one two three four', 'one-two-three', 15],
    ['unbrokenly', 'unbro', 5],
  ])('makes %s into %s', (words, id, longest?: number) => {
    expect(plainId(words, longest)).toBe(id);
  });

  it('puts the first free number behind an id that is taken', () => {
    expect(freeId('note', new Set(['note', 'note-2']), 'claim')).toBe('note-3');
    expect(freeId('', new Set(), 'claim')).toBe('claim');
  });
});

describe('storyFileText', () => {
  it('reads back as what was said, whatever it holds', () => {
    const title = '--- # “Bridge”: it’s {open}\n---';
    const text = storyFileText({ id: 'b', title, date: '2031-03-04', timeZone: 'UTC', place: 'a: b' }, 12);
    const { fields, faults } = readStoryFile({ id: 'story', file: 'story.md', text });
    expect(faults).toEqual([]);
    expect(fields).toMatchObject({ title, summary: '12 accounts of one event, compared claim by claim.' });
  });
});
