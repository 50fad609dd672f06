import { describe, expect, it } from 'vitest';
import { correctionsAnchors, correctionsView } from '../../../src/views/corrections-view.ts';
import { wordsOf } from '../../../src/words/words-of.ts';
import { makeStory } from './make-story.ts';

const words = wordsOf('en');
const articles = { a: { lines: [['paragraph', 'It opened.']] as const } };

describe('correctionsView', () => {
  const story = makeStory({
    articles,
    claims: {
      first: {
        cells: {},
        file: {
          aliases: ['once'],
          corrections: [
            { on: '2026-04-02', what: 'Older.' },
            { on: '2026-04-09', what: 'Latest.' },
          ],
        },
      },
      second: { cells: {}, file: { corrections: [{ on: '2026-04-05', what: 'Between.' }] } },
      third: { cells: {} },
    },
  });
  const view = correctionsView({ stories: [story] }, words);

  it('lists every correction of every claim, the latest first', () => {
    expect(view.lines.map(({ on, what }) => [on, what])).toEqual([
      ['9 April 2026', 'Latest.'],
      ['5 April 2026', 'Between.'],
      ['2 April 2026', 'Older.'],
    ]);
    expect(view.summary).toContain('3 corrections');
  });

  it('leads from each to its claim, and to the same line there', () => {
    expect(view.lines[0]).toMatchObject({
      anchor: '_bridge-2026--first--2',
      claim: { address: '/bridge-2026/first/', label: 'What of first?' },
      story: 'The bridge',
      inPlace: { address: '/bridge-2026/first/#_correction-2' },
    });
  });

  it('publishes the anchors of ids that were given up as well', () => {
    expect(correctionsAnchors(view)).toEqual([
      '_bridge-2026--first--1',
      '_bridge-2026--first--2',
      '_bridge-2026--once--1',
      '_bridge-2026--once--2',
      '_bridge-2026--second--1',
    ]);
  });

  it('says so when there are none', () => {
    const empty = correctionsView({ stories: [makeStory({ articles })] }, words);
    expect(empty.lines).toEqual([]);
    expect(empty.summary).toBe('No claim on this site has been corrected so far.');
  });
});
