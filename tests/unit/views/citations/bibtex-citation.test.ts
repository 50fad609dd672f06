import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexCitation } from '../../../../src/views/citations/bibtex-citation.ts';
import { oneLine } from '../../../../src/views/citations/one-line.ts';
import { cited, hostileTitles } from './cited.ts';

describe('bibtexCitation', () => {
  it('reads like an entry of a bibliography', () => {
    expect(bibtexCitation(cited)).toBe(
      [
        '@online{bridge-opening-date,',
        '  author     = {{Claim by Claim}},',
        '  title      = {{When was the bridge opened?}},',
        '  titleaddon = {{The Lantern Bridge}},',
        '  date       = {2026-11-22},',
        '  year       = {2026},',
        '  version    = {1a2b3c4d},',
        '  url        = {https://news.example/bridge/opening-date/},',
        '  langid     = {english},',
        '}',
      ].join('\n'),
    );
  });

  it('has no date where nobody has checked, and no story where the page is one', () => {
    const { date: _date, story: _story, ...rest } = cited;
    expect(Object.keys(fieldsOf(bibtexCitation(rest)))).toEqual([
      'author',
      'title',
      'version',
      'url',
      'langid',
    ]);
  });

  it.each(hostileTitles)('keeps %j inside its field', (title) => expectWhole(title));

  it('keeps any title inside its field, and every letter of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => expectWhole(title)));
    const signs = fc.constantFrom('{', '}', '\\', '%', '#', '&', '"', '@', ',', '=', '\n', 'a', 'É');
    fc.assert(fc.property(fc.string({ unit: signs }), (title) => expectWhole(title)));
  });
});

function expectWhole(title: string): void {
  const fields = fieldsOf(bibtexCitation({ ...cited, title, story: title, site: title }));
  expect(Object.keys(fields)).toEqual(Object.keys(fieldsOf(bibtexCitation(cited))));
  for (const name of ['title', 'titleaddon', 'author']) expect(fields[name]).toBe(oneLine(title));
  expect(fields['url']).toBe(cited.url);
}

/** Reads an entry as BibTeX does: a value ends where its braces, counted whatever stands before them, are closed. */
function fieldsOf(entry: string): Record<string, string> {
  const head = /^@online\{[a-z0-9-]+,\s*/.exec(entry);
  expect(head).not.toBeNull();
  let at = head?.[0].length ?? 0;
  const fields: Record<string, string> = {};
  while (entry[at] !== '}') {
    const name = /^(\w+)\s*= \{/.exec(entry.slice(at));
    expect(name).not.toBeNull();
    const start = at + (name?.[0].length ?? 0);
    const end = closing(entry, start);
    fields[name?.[1] ?? ''] = readTex(entry.slice(start, end));
    at = end + 1 + (/^,\s*/.exec(entry.slice(end + 1))?.[0].length ?? 0);
  }
  expect(at).toBe(entry.length - 1);
  return fields;
}

function closing(entry: string, start: number): number {
  let depth = 1;
  for (let at = start; at < entry.length; at += 1) {
    if (entry[at] === '{') depth += 1;
    if (entry[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a brace is not closed');
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX would print; a special sign without its backslash is none of ours. */
function readTex(value: string): string {
  const inner = /^\{([\s\S]*)\}$/.exec(value)?.[1];
  if (inner === undefined) return value;
  expect(inner.replace(/\\(text\w+\{\}|[#$%&_])/g, '')).not.toMatch(/[\\{}~^#$%&_]/);
  return inner.replace(
    /\\(?:(text\w+)\{\}|([#$%&_]))/g,
    (_, name: string, sign?: string) => sign ?? commands[name] ?? '?',
  );
}
