import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendDeclined } from '../../../src/drafting/append-declined.ts';
import { readYamlFile } from '../../../src/markdown/read-file.ts';
import { selectionSchema } from '../../../src/schemas/selection.ts';

const entry = {
  candidate: 'date-1',
  question: 'When was the bridge opened?',
  because: 'The days are those of two bridges.',
  on: '2031-03-06',
};

function read(text: string) {
  const { fields, faults } = readYamlFile(selectionSchema, 'selection.yaml', text);
  expect(faults).toEqual([]);
  return fields?.declined;
}

function append(before: string | undefined): string {
  const appended = appendDeclined(before, entry);
  if (!appended.ok) throw new Error(appended.because);
  return appended.text;
}

const earlier = `# What we put away, and why.
declined:

  - candidate: rank-7 # the first
    question: 'Which bridge is the longest?'
    because: "Nobody asks: really."
    on: 2031-03-05   # a Wednesday
`;

describe('appendDeclined', () => {
  it('makes the file where there is none', () => {
    expect(append(undefined)).toBe(
      'declined:\n  - candidate: date-1\n    question: When was the bridge opened?\n    because: The days are those of two bridges.\n    on: 2031-03-06\n',
    );
  });

  it('adds below the last entry, and leaves every line as it was', () => {
    const text = append(earlier);
    expect(text.startsWith(earlier)).toBe(true);
    expect(read(text)?.map(({ candidate }) => candidate)).toEqual(['rank-7', 'date-1']);
  });

  it.each([
    ['a comment at its end', `${earlier}# The end.\n`],
    ['no line end at its end', earlier.trimEnd()],
    ['dashes without indent', earlier.replaceAll(/^ {2}/gm, '')],
    ['line ends of Windows', earlier.replaceAll('\n', '\r\n')],
    ['an empty list', '# None yet.\ndeclined: [] # so far\n'],
    ['no list', '# Nothing.\n'],
  ])('adds to a file with %s', (_, before) => {
    const text = append(before);
    expect(read(text)?.at(-1)).toEqual(entry);
    expect(read(text)?.length).toBe(before.includes('rank-7') ? 2 : 1);
    for (const comment of before.match(/# .*/g) ?? []) expect(text).toContain(comment.trimEnd());
  });

  it('says why it cannot: twice the same, or a file that cannot be read', () => {
    const twice = appendDeclined(append(earlier), entry);
    expect(twice).toEqual({ ok: false, because: 'it has candidate date-1 already.' });
    expect(appendDeclined('declined: {', entry)).toMatchObject({ ok: false });
    expect(appendDeclined('declined:\n', entry)).toMatchObject({ ok: false });
    expect(
      appendDeclined('declined: [{ candidate: a, question: b, because: c, on: 2031-01-01 }]\n', entry).ok,
    ).toBe(false);
  });

  it('keeps whatever the reason says', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => /\S/.test(each));
    fc.assert(
      fc.property(text, text, (because, question) => {
        const appended = appendDeclined(earlier, { ...entry, because, question });
        expect(appended.ok && read(appended.text)?.at(-1)).toEqual({ ...entry, because, question });
      }),
    );
  });
});
