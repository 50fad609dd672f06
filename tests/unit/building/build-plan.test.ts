import { describe, expect, it } from 'vitest';
import { explainPlan, isUpToDate, planBuild } from '../../../src/building/build-plan.ts';
import type { BuildRecord } from '../../../src/schemas/build-record.ts';

const record: BuildRecord = {
  program: 'p',
  surroundings: 's',
  frame: 'f',
  units: { home: '1', 'claims/bridge/length': '2', 'claims/bridge/cost': '3' },
};

describe('the plan of a build', () => {
  it('renders everything the first time, and says so', () => {
    const plan = planBuild(record, undefined);
    expect([...plan.asked.keys()]).toEqual(Object.keys(record.units));
    expect(plan.kept).toEqual([]);
    expect(explainPlan(plan)).toContain('home: there is no earlier build to keep it from');
  });

  it('renders everything when pages are missing', () => {
    const plan = planBuild(record, 'incomplete');
    expect(plan.kept).toEqual([]);
    expect(explainPlan(plan)).toContain('home: pages of the last build are missing');
  });

  it('renders nothing when nothing changed', () => {
    const plan = planBuild(record, record);
    expect(isUpToDate(plan)).toBe(true);
    expect(plan.kept).toEqual(Object.keys(record.units));
  });

  it.each(['program', 'surroundings', 'frame'] as const)('keeps nothing made with another %s', (part) => {
    const plan = planBuild(record, { ...record, [part]: 'other' });
    expect(new Set(plan.asked.values())).toEqual(new Set([part]));
    expect(plan.kept).toEqual([]);
  });

  it('renders what changed and what is new, and forgets what is gone', () => {
    const units = { home: '1', 'claims/bridge/length': '4', 'claims/bridge/colour': '5' };
    const plan = planBuild({ ...record, units }, record);
    expect(Object.fromEntries(plan.asked)).toEqual({
      'claims/bridge/length': 'changed',
      'claims/bridge/colour': 'new',
    });
    expect(plan).toMatchObject({ kept: ['home'], gone: ['claims/bridge/cost'] });
    expect(explainPlan(plan)).toEqual([
      'claims/bridge/length: what it shows changed',
      'claims/bridge/colour: it is new',
      'claims/bridge/cost: it is no more',
    ]);
  });

  it('is no plan for keeping when a unit is gone and none is new', () => {
    const { home } = record.units;
    expect(isUpToDate(planBuild({ ...record, units: { home: home ?? '' } }, record))).toBe(false);
  });

  it('takes no name of every object for a unit', () => {
    const plan = planBuild({ ...record, units: { constructor: '1' } }, { ...record, units: {} });
    expect(plan.asked.get('constructor')).toBe('new');
  });
});
