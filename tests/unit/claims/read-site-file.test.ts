import { describe, expect, it } from 'vitest';
import { readSiteFile } from '../../../src/claims/read-site-files.ts';

const file = (text: string) => ({ id: 'site', file: 'site.yaml', text });

describe('readSiteFile', () => {
  it('gives a folder without site.yaml the usual settings, and says that readers cannot report errors', () => {
    const { settings, problems } = readSiteFile(undefined);
    expect(settings).toEqual({ name: 'Claim by Claim', report: {}, cards: 'story' });
    expect(problems).toMatchObject([
      { code: 'report-address-missing', severity: 'notice', file: 'site.yaml' },
    ]);
    expect(problems[0]).not.toHaveProperty('line');
  });

  it('reads what is there, and keeps the usual for what is not', () => {
    const { settings, problems } = readSiteFile(
      file('publisher: The desk\nreport: { mail: desk@news.example }\n'),
    );
    expect(settings).toEqual({
      name: 'Claim by Claim',
      publisher: 'The desk',
      report: { mail: 'desk@news.example' },
      cards: 'story',
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['mail: desk', 'value-misshapen'],
    ['mail: "desk@news.example?cc=x@news.example"', 'value-misshapen'],
    ['repository: "javascript:alert(1)"', 'value-misshapen'],
    ['repository: http://code.news.example', 'value-misshapen'],
    ['issues: https://code.news.example', 'key-unknown'],
  ])('refuses `%s` under report', (line, code) => {
    const { problems } = readSiteFile(file(`report:\n  ${line}\n`));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
