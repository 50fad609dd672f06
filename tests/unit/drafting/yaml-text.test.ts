import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readYaml } from '../../../src/markdown/read-yaml.ts';
import { yamlComment, yamlText } from '../../../src/drafting/yaml-text.ts';

/** Texts with all that means something in YAML. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '---',
          '\n',
          '\r\n',
          '\r',
          ': ',
          ' #',
          '# ',
          '"',
          "'",
          '“',
          '\\',
          '- ',
          '? ',
          '&a',
          '*a',
          '!t',
          '%',
        ],
        ...[
          '{',
          '}',
          '[',
          ']',
          ',',
          '|',
          '>',
          '`',
          '@',
          '\t',
          '\u0085',
          '\u2028',
          '\u200b',
          '\ufeff',
          '\u0007',
        ],
        ...['yes', 'null', '~', '1.0', '2026-02-03', '0x1', '<<', '...', 'word', ' ', '🎈'],
      ),
    )
    .map((parts) => parts.join('')),
);

describe('yamlText', () => {
  it('reads back as the same fields, whatever their texts hold', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText), (quote, before, searched) => {
        const fields = { readings: { courier: { quote, before } }, searched };
        const text = yamlText(fields);
        const read = readYaml(text, { start: 0, end: text.length });
        expect(read.faults).toEqual([]);
        expect(read.root).toEqual(fields);
      }),
    );
  });

  it('never ends the front matter it stands in', () => {
    fc.assert(
      fc.property(anyText, anyText, (quote, key) => {
        const yaml = `${yamlComment(key)}${yamlText({ quote, list: [quote], also: [{ quote }] })}`;
        const text = `---\n${yaml}---\nThe body.\n`;
        const split = splitFrontMatter(text);
        expect(split && text.slice(split.body.start)).toBe('The body.\n');
      }),
    );
  });

  it('writes plain words plainly, and leaves out what is absent', () => {
    expect(yamlText({ title: 'The bridge', kind: undefined, searched: ['open', '12'] })).toBe(
      "title: The bridge\nsearched:\n  - open\n  - '12'\n",
    );
  });

  it('writes one text twice where it stands twice', () => {
    const cited = { quote: 'so' };
    expect(yamlText({ a: cited, b: cited })).toBe('a:\n  quote: so\nb:\n  quote: so\n');
  });
});

describe('yamlComment', () => {
  it('breaks long lines, and keeps every line a comment', () => {
    const lines = yamlComment(`${'word '.repeat(40)}\n--- last`)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBe(3);
    expect(lines.every((line) => line.startsWith('# ') && line.length <= 100)).toBe(true);
    expect(lines.at(-1)).toMatch(/--- last$/);
  });

  it('gives nothing for nothing', () => {
    expect(yamlComment(' ')).toBe('');
  });
});
