import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markedPart } from '../../bench/marked-part.ts';
import { measuredRun } from '../../bench/measured-run.ts';
import { growthExponent, medianOf, scaleReport, type Bench } from '../../bench/scale-report.ts';

const sizeOf = (claims: number, seconds: number) => ({
  claims,
  stories: claims / 5,
  contentBytes: claims * 10_000,
  files: claims * 10,
  bytes: claims * 100_000,
  rows: [{ what: 'from nothing', seconds, megabytes: 500 }],
});

const bench: Bench = {
  on: '2026-02-03',
  command: 'npm run bench',
  repeats: 3,
  machine: '2 processors',
  sizes: [sizeOf(100, 5), sizeOf(400, 20)],
};

describe('medianOf', () => {
  it('is the value in the middle, or between the two there', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 7])).toBe(6);
    expect(medianOf([4])).toBe(4);
  });
});

describe('growthExponent', () => {
  it('is 1 where time grows as size does, 2 where it grows as its square', () => {
    expect(growthExponent([100, 5], [400, 20])).toBeCloseTo(1);
    expect(growthExponent([100, 5], [400, 80])).toBeCloseTo(2);
    expect(growthExponent([100, 5], [400, 5])).toBeCloseTo(0);
  });
});

describe('scaleReport', () => {
  it('has a column a size and the growth from the first to the last', () => {
    expect(scaleReport(bench)).toContain('| from nothing | 5.0 s, 500 MB | 20.0 s, 500 MB | 1.00 |');
    expect(scaleReport(bench)).toContain('Measured on 2026-02-03 by `npm run bench`');
  });

  it('extrapolates from the largest size, and says so', () => {
    expect(scaleReport(bench)).toContain('extrapolated, not measured');
    expect(scaleReport(bench)).toContain('| 1,000 | 10,000 | 0.1 GB | 50 s | 1 | 50 s |');
    expect(scaleReport(bench)).toContain('| 1,000,000 | 10,000,000 | 100 GB | 14 h | 40 | 21 min |');
  });
});

describe('docs/scale.md', () => {
  it('says what docs/bench.json holds', () => {
    const page = readFileSync('docs/scale.md', 'utf8');
    if (!existsSync('docs/bench.json'))
      return expect(page).toMatch(/<!-- measured -->\s*<!-- \/measured -->/);
    // written by `npm run bench` from a value of this very type
    const recorded = JSON.parse(readFileSync('docs/bench.json', 'utf8')) as Bench;
    const tables = (text: string) => text.replace(/[ -]+/g, ' ').replace(/\s+/g, ' ');
    expect(tables(page)).toBe(tables(markedPart(page, scaleReport(recorded))));
  });
});

describe('measuredRun', () => {
  it('takes the memory of children into account', async () => {
    const hold = 'const held = Buffer.alloc(150_000_000, 1); setTimeout(() => held.length, 700)';
    const typed = [
      '-e',
      `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`,
    ];
    const run = await measuredRun(process.execPath, typed);
    expect(run.seconds).toBeGreaterThan(0.7);
    expect(run.megabytes).toBeGreaterThan(170);
  });

  it('says what a command said that failed', async () => {
    await expect(
      measuredRun(process.execPath, ['-e', 'console.error("no such thing"); process.exit(3)']),
    ).rejects.toThrow(/ended with 3:\nno such thing/);
  });
});
