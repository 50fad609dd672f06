import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../../src/views/citations/one-line.ts';
import { wikipediaCitation } from '../../../../src/views/citations/wikipedia-citation.ts';
import { cited, hostileTitles } from './cited.ts';

describe('wikipediaCitation', () => {
  it('fills the template as editors there do', () => {
    expect(wikipediaCitation(cited)).toBe(
      '{{cite web |url=https://news.example/bridge/opening-date/ |title=When was the bridge opened? ' +
        '|author=Claim by Claim |website=Claim by Claim |date=22 November 2026 |id=Version 1a2b3c4d}}',
    );
  });

  it('names a language other than that of the Wikipedia it is for', () => {
    expect(fieldsOf(wikipediaCitation({ ...cited, language: 'es' }))['language']).toBe('es');
  });

  it('leaves the date out where nobody has checked', () => {
    const { date: _date, ...rest } = cited;
    expect(fieldsOf(wikipediaCitation(rest))['date']).toBeUndefined();
  });

  it.each(hostileTitles)('keeps %j inside its field', (title) => expectWhole(title));

  it('keeps any title inside its field, and every letter of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => expectWhole(title)));
    const signs = fc.constantFrom(
      '{',
      '}',
      '|',
      '=',
      '[',
      ']',
      '<',
      '>',
      "'",
      '~',
      '_',
      '&',
      '#',
      '/',
      ':',
      '\n',
      'a',
    );
    fc.assert(fc.property(fc.string({ unit: signs }), (title) => expectWhole(title)));
  });

  it('keeps an address inside its field', () => {
    const url = 'https://news.example/a|b]c}}d"e f/';
    expect(fieldsOf(wikipediaCitation({ ...cited, url }))['url']).toBe(
      'https://news.example/a%7Cb%5Dc%7D%7Dd%22e%20f/',
    );
  });
});

function expectWhole(title: string): void {
  const fields = fieldsOf(wikipediaCitation({ ...cited, title, site: title }));
  expect(Object.keys(fields)).toEqual(Object.keys(fieldsOf(wikipediaCitation(cited))));
  for (const name of ['title', 'author', 'website']) expect(fields[name]).toBe(oneLine(title));
}

/** Reads a template as MediaWiki does: fields part at pipes, names at the first equals sign, and values hold no markup. */
function fieldsOf(template: string): Record<string, string> {
  const inner = /^\{\{cite web \|(.*)\}\}$/.exec(template)?.[1] ?? '';
  expect(inner).not.toBe('');
  const fields = inner.split('|').map((field): [string, string] => {
    const equals = field.indexOf('=');
    const [name, value] = [field.slice(0, equals), field.slice(equals + 1).trimEnd()];
    expect(value).not.toMatch(/[{}[\]<>=]|''|__|~~~|&(?!#\d+;)/);
    if (name !== 'url') expect(value).not.toContain('://');
    return [name, value.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))];
  });
  return Object.fromEntries(fields);
}
