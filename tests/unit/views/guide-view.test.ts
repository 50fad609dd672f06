import { expect, test } from 'vitest';
import { relations } from '../../../src/schemas/comparison.ts';
import { guideInserts } from '../../../src/schemas/guide-insert.ts';
import type { CheckedGuide } from '../../../src/schemas/checked-story.ts';
import type { Tolerance } from '../../../src/schemas/tolerance.ts';
import { usualSettings } from '../../../src/schemas/site-file.ts';
import { guideView, guidesView } from '../../../src/views/guide-view.ts';
import { wordsOf } from '../../../src/words/words-of.ts';
import { makeSite } from './make-story.ts';

const guide = (id: string, order: number, parts: CheckedGuide['parts'] = []): CheckedGuide => ({
  id,
  title: `Guide ${id}`,
  summary: `Summary of ${id}.`,
  order,
  parts,
});
const insert = (name: string) => guide('method', 1, [{ kind: 'insert', name }]);
const tolerances: readonly Tolerance[] = [
  {
    id: 'about',
    applies: 'number',
    words: ['about', 'roughly'],
    low: 0.85,
    high: 1.15,
    'low-open': false,
    'high-open': true,
    because: 'So.',
  },
  { id: 'late', applies: 'month', words: ['late'], from: 21, because: 'Thirds.' },
  { id: 'about-day', applies: 'days', words: ['about'], of: 'day', days: 1, because: 'So.' },
];
const site = makeSite([], {
  guides: [guide('late', 9), guide('method', 1), guide('problems/id-taken', 1)],
  tolerances,
});

test('inserts the tolerances as they are read', () => {
  const [part] = guideView(insert('tolerances'), site).parts;
  expect(
    part?.kind === 'tolerances' && part.rows.map(({ anchor, words, reads }) => [anchor, words, reads]),
  ).toEqual([
    ['_tolerance-about', '“about” and “roughly”', 'at least 0.85 and less than 1.15 times the number'],
    ['_tolerance-late', '“late”', 'day 21 to the end of the month'],
    ['_tolerance-about-day', '“about”', 'up to 1 day before or after a date that names a day'],
    [
      '_tolerance-rounded',
      'a figure without any such word',
      expect.stringContaining('half of the last place'),
    ],
  ]);
});

test('inserts links to the sections of the guide itself', () => {
  const html = '<p>So.</p><h2 id="_one">One &amp; <em>more</em></h2><p>So.</p>';
  const parts: CheckedGuide['parts'] = [
    { kind: 'insert', name: 'contents' },
    { kind: 'html', html },
    { kind: 'html', html: '<h2 id="_two">Two</h2>' },
  ];
  expect(guideView(guide('method', 1, parts), site).parts[0]).toEqual({
    kind: 'contents',
    headings: [
      { id: '_one', title: 'One & more' },
      { id: '_two', title: 'Two' },
    ],
  });
});

test('says where errors are reported, or that no place is named', () => {
  const report = { mail: 'errors@news.example', repository: 'https://code.news.example' };
  const told = makeSite([], { settings: { ...usualSettings, report } });
  expect(guideView(insert('report'), told).parts[0]).toMatchObject({
    ways: [
      { to: 'mailto:errors@news.example', label: 'errors@news.example' },
      { to: 'https://code.news.example', label: 'https://code.news.example' },
    ],
  });
  expect(guideView(insert('report'), site).parts[0]).toMatchObject({
    ways: [],
    none: expect.stringContaining('no address'),
  });
});

test('inserts every relation with a drawing that shows it', () => {
  const [part] = guideView(insert('relations'), site).parts;
  const entries = part?.kind === 'relations' ? part.relations : [];
  expect(entries.map(({ relation }) => relation)).toEqual([...relations].reverse());
  for (const { relation, figures } of entries) {
    expect(figures.length).toBeGreaterThan(0);
    for (const { bars, axes } of figures) {
      const [a, b] = bars;
      const meet = a !== undefined && b !== undefined && a.usual[0] <= b.usual[1] && b.usual[0] <= a.usual[1];
      expect(axes).toHaveLength(relation === 'not-comparable' ? 2 : 1);
      if (axes.length === 1) expect(meet).toBe(relation !== 'contradict' && relation !== 'unclear');
    }
  }
});

test('inserts the rules that read words by group, those of one family together', () => {
  const rule = { says: 'So it reads.', example: 'two hours' };
  const mentionRules = [
    { ...rule, id: 'bare-month', family: 'calendar-dates' },
    { ...rule, id: 'exact-length', family: 'durations' },
    { ...rule, id: 'bare-year', family: 'calendar-dates' },
    { ...rule, id: 'tide', family: 'high-tides' },
  ];
  const [part] = guideView(insert('mention-rules'), makeSite([], { mentionRules })).parts;
  const groups = part?.kind === 'rules' ? part.groups : [];
  expect(
    groups.map(({ title, count, families }) => [
      title,
      count,
      ...families.map((family) => [family.title, family.rules.map(({ anchor }) => anchor)]),
    ]),
  ).toEqual([
    [
      'Days, months, years and times of day',
      '2 rules',
      ['Dates by the calendar', ['_rule-bare-month', '_rule-bare-year']],
    ],
    ['Lengths of time, how often, and in what order', '1 rule', ['Lengths of time', ['_rule-exact-length']]],
    ['Others', '1 rule', ['High tides', ['_rule-tide']]],
  ]);
});

test('lists guides by their order and problem pages apart', () => {
  const lists = guidesView(site, wordsOf('en')).parts.flatMap((part) =>
    part.kind === 'guides' ? [part.guides] : [],
  );
  expect(lists.map((list) => list.map(({ address }) => address))).toEqual([
    ['/guides/method/', '/guides/late/'],
    ['/guides/problems/id-taken/'],
  ]);
});

test('computes every insert a guide may name', () => {
  for (const name of guideInserts) expect(guideView(insert(name), site).parts).toHaveLength(1);
});

test('throws for an insert nobody knows', () => {
  expect(() => guideView(insert('weather'), site)).toThrow('no insert is called weather');
});
