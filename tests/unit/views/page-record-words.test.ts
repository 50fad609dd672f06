import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../src/schemas/manifest.ts';
import type { PageRecord } from '../../../src/schemas/page-record.ts';
import { usualSettings } from '../../../src/schemas/site-file.ts';
import { pageRecordWords } from '../../../src/views/page-record-words.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const record: PageRecord = {
  about: 'claim',
  claims: 1,
  checked: { by: ['The editors'], on: '2026-04-01' },
  changed: '2026-04-09',
  corrections: 2,
  lists: '/s/c/#_corrections',
};
const listed = { page: 'claim' as const, hash: `0123456789${'a'.repeat(54)}`, record };
const page = 'https://news.example/s/c/?a=1&b=2';
const english = wordsOf('en');

describe('pageRecordWords', () => {
  it('says who checked a claim and when, its version, its corrections in both places', () => {
    expect(pageRecordWords(listed, usualSettings, page, english)).toEqual({
      legend: 'made',
      checked: 'The editors, 1 April 2026',
      version: '9 April 2026, 01234567',
      corrections: { to: '/corrections/', words: '2 corrections' },
      here: { to: '/s/c/#_corrections', words: 'on this page' },
      report: [{ to: '/guides/report-an-error/', words: 'how to report one' }],
    });
  });

  it('says how many claims of a story were checked, and the last day', () => {
    const of = { ...listed, record: { ...record, about: 'story' as const, claims: 44 } };
    expect(pageRecordWords(of, usualSettings, page, english).checked).toBe(
      '44 claims, the last on 1 April 2026 (The editors)',
    );
  });

  it('says so in Spanish, with Spanish days and the Spanish guide', () => {
    const words = pageRecordWords(listed, usualSettings, page, wordsOf('es'));
    expect(words.version).toBe('9 de abril de 2026, 01234567');
    expect(words.report[0]?.to).toBe('/es/guides/report-an-error/');
  });

  it('says that nobody has checked a draft', () => {
    const draft = { ...listed, record: { about: 'claim' as const, claims: 0, corrections: 0 } };
    expect(pageRecordWords(draft, usualSettings, page, english)).toMatchObject({
      checked: 'not yet',
      version: '01234567',
    });
  });

  it('gives a page that passes a claim on no version beside that of the claim', () => {
    expect(pageRecordWords({ ...listed, page: 'share' }, usualSettings, page, english)).not.toHaveProperty(
      'version',
    );
  });

  it('has marks explained at the foot of pages that show claims and do not explain them higher up', () => {
    const legend = (kind: PageKind) =>
      pageRecordWords({ ...listed, page: kind }, usualSettings, page, english).legend;
    expect(legend('quotations')).toBe('relations');
    expect(legend('home')).toBe('relations');
    expect(legend('claim')).toBe('made');
    expect(legend('story')).toBeUndefined();
    expect(legend('corrections')).toBeUndefined();
  });

  it('gives a page without claims its version, and a page without content the way to report alone', () => {
    const guide = pageRecordWords({ page: 'guide', hash: listed.hash }, usualSettings, page, english);
    expect(guide).toEqual({ version: '01234567', report: guide.report });
    expect(Object.keys(pageRecordWords(undefined, usualSettings, page, english))).toEqual(['report']);
  });

  it('begins a letter that names page and version, every sign of it encoded', () => {
    const settings = { ...usualSettings, report: { mail: 'errors@news.example' } };
    const [mail, guide] = pageRecordWords(listed, settings, page, english).report;
    expect(mail?.to).toMatch(/^mailto:errors@news\.example\?subject=[^&]+&body=[^&]+$/);
    const fields = new URL(mail?.to ?? '').searchParams;
    expect(fields.get('subject')).toBe(`Error on ${page} (9 April 2026, 01234567)`);
    expect(fields.get('body')?.split('\r\n').slice(0, 2)).toEqual([
      `Page: ${page}`,
      'Version: 9 April 2026, 01234567',
    ]);
    expect(guide).toEqual({ to: '/guides/report-an-error/', words: 'what helps us' });
  });

  it('leads to the repository as configured', () => {
    const settings = { ...usualSettings, report: { repository: 'https://code.news.example/claims' } };
    expect(pageRecordWords(listed, settings, page, english).report[0]).toEqual({
      to: 'https://code.news.example/claims',
      words: 'in the repository',
    });
  });
});
