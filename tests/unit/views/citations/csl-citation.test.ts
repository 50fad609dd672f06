import { describe, expect, it } from 'vitest';
import { cslCitation, cslItem } from '../../../../src/views/citations/csl-citation.ts';
import { cited, hostileTitles } from './cited.ts';

describe('cslItem', () => {
  it('is a web page by the data model of CSL, without the day somebody read it', () => {
    expect(cslItem(cited)).toEqual({
      id: 'bridge-opening-date',
      type: 'webpage',
      title: 'When was the bridge opened?',
      'container-title': 'Claim by Claim',
      section: 'The Lantern Bridge',
      author: [{ literal: 'Claim by Claim' }],
      issued: { 'date-parts': [[2026, 11, 22]] },
      version: '1a2b3c4d',
      URL: 'https://news.example/bridge/opening-date/',
      language: 'en',
    });
  });

  it('has no date where nobody has checked', () => {
    const { date: _date, ...rest } = cited;
    expect(cslItem(rest)).not.toHaveProperty('issued');
  });
});

describe('cslCitation', () => {
  it.each(hostileTitles)('is a list of one item whatever the title: %j', (title) => {
    const items: unknown = JSON.parse(cslCitation({ ...cited, title }));
    expect(items).toEqual([cslItem({ ...cited, title })]);
  });
});
