import { describe, expect, it } from 'vitest';
import { citePage } from '../../../../src/views/citations/cite-page.ts';
import { plainCitation } from '../../../../src/views/citations/plain-citation.ts';
import { wordsOf } from '../../../../src/words/words-of.ts';
import { cited } from './cited.ts';

describe('plainCitation', () => {
  it('gives question, site, story, date and version of the text, and address', () => {
    expect(plainCitation(cited, wordsOf('en'))).toBe(
      '“When was the bridge opened?” Claim by Claim, “The Lantern Bridge”, ' +
        'version of 22 November 2026 (1a2b3c4d). https://news.example/bridge/opening-date/',
    );
  });

  it('says that a draft is one', () => {
    const { date: _date, story: _story, ...rest } = cited;
    expect(plainCitation(rest, wordsOf('en'))).toBe(
      '“When was the bridge opened?” Claim by Claim, draft (1a2b3c4d). https://news.example/bridge/opening-date/',
    );
  });

  it('speaks the language of the page', () => {
    expect(plainCitation(cited, wordsOf('es'))).toContain('versión del 22 de noviembre de 2026 (1a2b3c4d)');
  });
});

describe('citePage', () => {
  it('gives every format, the plain one first', () => {
    const formats = citePage(cited, wordsOf('en')).map(({ format }) => format);
    expect(formats).toEqual(['plain', 'bibtex', 'csl', 'wikipedia']);
  });
});
