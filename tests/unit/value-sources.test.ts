/** How the values of our own claims, and of the sample site’s, follow from the cited words. */
import { describe, expect, it } from 'vitest';
import { makeEffects } from '../../src/effects.ts';
import { examineSite } from '../../src/pipeline.ts';
import type { CheckedSite, ReadingCell } from '../../src/schemas/checked-story.ts';
import { settledValue } from '../../src/schemas/settled-value.ts';
import { describeValue } from '../../src/values/describe-value.ts';

const effects = makeEffects();
const own = (await examineSite(effects, 'content')).site;
const sample = (await examineSite(effects, 'tests/fixtures/site')).site;

interface Told {
  /** `maduro-operation reuters`. */
  readonly name: string;
  readonly cell: ReadingCell;
}

/** Every reading of a kind that is read from words. */
function toldIn(site: CheckedSite): Told[] {
  const kinds = ['date', 'duration', 'quantity', 'rank'];
  return site.stories.flatMap(({ claims }) =>
    claims.flatMap(({ id, cells }) =>
      cells.flatMap((cell) =>
        cell.kind === 'reading' && kinds.includes(cell.value.kind)
          ? [{ name: `${id} ${cell.article}`, cell }]
          : [],
      ),
    ),
  );
}

function howIn(site: CheckedSite): Record<string, string> {
  return Object.fromEntries(toldIn(site).map(({ name, cell }) => [name, cell.source?.how ?? 'unknown']));
}

describe.each([
  ['our own site', own],
  ['the sample site', sample],
])('every value of %s', (_name, site) => {
  it('follows from the words in a way that is known', () => {
    expect(Object.entries(howIn(site)).filter(([, how]) => how === 'unknown')).toEqual([]);
  });

  it('is what its witnesses say, where the words gave it', () => {
    for (const { name, cell } of toldIn(site).filter((each) => each.cell.source?.how === 'words')) {
      // a bound before a date, and the second end of a range, stand in no mention’s own value
      const said = (cell.source?.mentions ?? [])
        .filter((each) => each.hedges.every((hedge) => settledValue(each)?.hedges.includes(hedge)))
        .map(settledValue);
      for (const value of said) expect({ ...value, scope: cell.value.scope }, name).toEqual(cell.value);
    }
  });

  it('has a reason, where the words did not give it', () => {
    const others = toldIn(site).filter(({ cell }) => /completed|overruled/.test(cell.source?.how ?? ''));
    expect(others.filter(({ cell }) => cell.because === undefined).map(({ name }) => name)).toEqual([]);
  });
});

it('the sample site shows every way once', () => {
  expect([...new Set(Object.values(howIn(sample)))].sort()).toEqual([
    'agreed',
    'completed',
    'overruled',
    'words',
  ]);
});

/** Checked by hand against the articles; a rule of reading that changes one of them has to be looked at. */
const readByHand: Readonly<Record<string, string>> = {
  'cocaine-share crbc': 'an estimated 68%',
  'cocaine-share early-report': 'rank 1',
  'cocaine-share reuters': 'rank 1',
  'dispute-start crbc': 'late January 2025',
  'drug-leader-date early-report': 'October 2025',
  'drug-leader-date reuters': 'October 2025',
  'election-date crbc': 'May 2026',
  'election-date unsigned': 'May 2026',
  'election-date wsj': 'May 2026',
  'maduro-operation early-report': 'January 2026',
  'maduro-operation reuters': 'January 2026',
  'maduro-operation unsigned': 'early February 2026',
  'maduro-operation wsj': 'early January 2026',
  'meeting-day early-report': '3 February 2026',
  'meeting-day reuters': '3 February 2026',
  'meeting-day unsigned': '3 February 2026',
  'meeting-day wsj': '3 February 2026',
  'meeting-length crbc': 'nearly 2 hours',
  'meeting-length reuters': 'about 2 hours',
  'meeting-length unsigned': 'more than 2 hours',
  'military-threat-date early-report': 'January 2026',
  'military-threat-date reuters': 'January 2026',
  'military-threat-date wsj': 'January 2026',
  'phone-call-date early-report': 'January 2026',
  'phone-call-date reuters': 'January 2026',
  'phone-call-date unsigned': 'January 2026',
  'sanctions-date reuters': 'October 2025',
  'sick-man-date wsj': 'January 2026',
};

it.each(Object.entries(readByHand))('the words of %s say %s', (name, said) => {
  const found = toldIn(own).find((each) => each.name === name);
  expect(found?.cell.source?.how).toBe('words');
  expect(found && describeValue(found.cell.value)).toBe(said);
});
