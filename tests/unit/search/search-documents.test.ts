import { beforeAll, describe, expect, it } from 'vitest';
import { makeEffects } from '../../../src/effects.ts';
import { examineSite, type Examination } from '../../../src/pipeline.ts';
import { searchDocuments } from '../../../src/search/search-documents.ts';

describe('the documents of a site', () => {
  let examination: Examination;
  beforeAll(async () => {
    examination = await examineSite(makeEffects(), 'tests/fixtures/site');
  });

  it('are its published claims, its quotations and its articles, and no draft', () => {
    const found = searchDocuments(examination.views).map(({ address }) => address);
    const pages = examination.views
      .filter(({ page }) => page === 'claim' || page === 'quotation' || page === 'article')
      .map(({ address }) => address);
    expect(found).toEqual(pages);
    expect(found).not.toContain('/lantern-bridge/ribbon/');
  });

  it('lead to anchors that their pages have', () => {
    const anchors = new Map(examination.views.map(({ address, anchors }) => [address, anchors]));
    const astray = searchDocuments(examination.views).flatMap(({ address, parts }) =>
      parts
        .filter(({ anchor }) => !anchors.get(address)?.includes(anchor))
        .map(({ anchor }) => `${address}#${anchor}`),
    );
    expect(astray).toEqual([]);
  });

  it('hold what each account says, in its words', () => {
    const claim = searchDocuments(examination.views).find(
      ({ address }) => address === '/lantern-bridge/opening-date/',
    );
    expect(claim?.title).toBe('When was the Lantern Bridge opened again?');
    expect(claim?.facets).toMatchObject({ kind: ['claim'], relation: ['contradict'], value: ['date'] });
    expect(claim?.parts.map(({ anchor }) => anchor)).toContain('courier');
  });
});
