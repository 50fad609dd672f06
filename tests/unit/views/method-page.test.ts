/** The method page says what the program does today: every rule, tolerance, relation and figure of it, and no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeEffects } from '../../../src/effects.ts';
import { fillMeasurements } from '../../../src/measure/describe-measurements.ts';
import { mentionRules } from '../../../src/mentions/mention-rules.ts';
import { classifiers } from '../../../src/normalize/classifiers.ts';
import { examineSite } from '../../../src/pipeline.ts';
import { relations } from '../../../src/schemas/comparison.ts';
import type { GuideInsert, GuideView } from '../../../src/schemas/guide-view.ts';
import { measurementsSchema } from '../../../src/schemas/measurements.ts';
import { measuredInsert } from '../../../src/views/measured-insert.ts';
import { measuredTopics } from '../../../src/views/measured-topics.ts';
import { ruleGroups } from '../../../src/views/rule-groups.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const { site, views } = await examineSite(makeEffects(), 'content');
const recorded = measurementsSchema.parse(JSON.parse(readFileSync('docs/measurements.json', 'utf8')));

function partsOf<Kind extends GuideInsert['kind']>(kind: Kind, id = 'guides/method') {
  // the views of guides are made by guideView
  const view = views.find((each) => each.id === id)?.view as GuideView;
  return view.parts.filter((part): part is Extract<GuideInsert, { kind: Kind }> => part.kind === kind);
}

const shownRules = partsOf('rules')
  .flatMap(({ groups }) => groups)
  .flatMap(({ families }) => families)
  .flatMap(({ rules }) => rules.map(({ anchor, says }) => [anchor, says]));

describe('the method page', () => {
  it('has every rule that reads words, and every rule that reads lines, once', () => {
    const inCode = [
      ...mentionRules.map(({ id, says }) => [`_rule-${id}`, says]),
      ...classifiers.map(({ rule, because }) => [`_line-rule-${rule}`, because]),
    ];
    expect(shownRules.toSorted()).toEqual(inCode.toSorted());
  });

  it('has a readable group and title for every family of rules', () => {
    const grouped: readonly string[] = Object.values(ruleGroups).flat();
    const families = [...new Set(mentionRules.map(({ family }) => family ?? 'none'))];
    expect(grouped.toSorted()).toEqual(families.toSorted());
    expect(Object.keys(wordsOf('en').rules.families).toSorted()).toEqual(families.toSorted());
  });

  it('has every tolerance, and rounding', () => {
    const [part] = partsOf('tolerances');
    expect(part?.rows.map(({ id }) => id)).toEqual([...site.tolerances.map(({ id }) => id), 'rounded']);
  });

  it('has every relation', () => {
    const [part] = partsOf('relations');
    expect(part?.relations.map(({ relation }) => relation)).toEqual([...relations].reverse());
  });

  it.each([
    ['guides/method', 'en'],
    ['es/guides/method', 'es'],
  ])('has every recorded figure and its day: %s', (id, language) => {
    expect(site.measurements).toEqual(recorded);
    const [part] = partsOf('measurements', id);
    expect(part).toEqual(measuredInsert(recorded, wordsOf(language)));
    expect(part?.topics.flatMap(({ rows }) => rows)).toHaveLength(recorded.rows.length);
    expect(part?.topics.every(({ means }) => means !== undefined)).toBe(true);
  });
});

describe('the measurements', () => {
  it('each have a place on the page', () => {
    const placed = Object.values(measuredTopics)
      .flat()
      .map(([, , set, measure]) => `${set}: ${measure}`);
    expect(placed.toSorted()).toEqual(
      recorded.rows.map(({ set, measure }) => `${set}: ${measure}`).toSorted(),
    );
  });

  it('stand in the document as they are recorded', () => {
    const page = readFileSync('docs/measurements.md', 'utf8');
    expect(fillMeasurements(page, recorded)).toBe(page);
  });

  it('say rightly whether they reach their aim', () => {
    for (const { ours, aim, atMost, reached } of recorded.rows) {
      expect(reached).toBe(atMost ? ours <= aim : ours >= aim);
    }
  });
});

describe('measuredInsert', () => {
  const [first] = recorded.rows.filter(({ measure }) => measure === 'quotation with right speaker');

  it('shows shares as per cent and counts of their total, in the digits of the language', () => {
    const rows = (language: string) =>
      measuredInsert(recorded, wordsOf(language)).topics.flatMap((topic) => topic.rows);
    expect(rows('en').map(({ ours }) => ours)).toContain('50 of 50');
    expect(rows('es').map(({ ours }) => ours)).toContain('50 de 50');
    expect(
      rows('en').find(({ what }) => what === 'Sentence ends in news, missed and false ones counted alike')
        ?.ours,
    ).toMatch(/^\d\d(\.\d)?%$/);
  });

  it('says nothing of what figures mean when one of them is missing', () => {
    const alone = { ...recorded, rows: first ? [first] : [] };
    const { topics } = measuredInsert(alone, wordsOf('en'));
    expect(topics.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Quotations and their speakers', 1],
    ]);
    expect(topics[0]).not.toHaveProperty('means');
  });

  it('shows nothing where nothing was measured', () => {
    expect(measuredInsert(undefined, wordsOf('en')).topics).toEqual([]);
  });
});
