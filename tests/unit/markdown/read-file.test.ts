import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMarkdownFile, readYamlFile } from '../../../src/markdown/read-file.ts';
import { claimSchema } from '../../../src/schemas/claim.ts';

const schema = z.strictObject({
  title: z.string().min(1).describe('The title.'),
  kind: z.enum(['date', 'rank']).optional(),
  order: z.union([z.number(), z.strictObject({ value: z.number() })]).optional(),
  cells: z.record(z.string(), z.strictObject({ quote: z.string() })).default({}),
});

const faultsOf = (yaml: string) =>
  readYamlFile(schema, 'a.yaml', yaml, { title: 'x' }).faults.map(({ kind, place }) => ({
    kind,
    at: `${String(place.line)}:${String(place.column)}`,
  }));

describe('reading a file', () => {
  it('gives the fields, and the body where it begins', () => {
    const text = '\ufeff---\r\ntitle: A\r\n---\r\nBody\r\n';
    const read = readMarkdownFile(schema, 'a.md', text);
    expect(read.fields?.title).toBe('A');
    expect(text.slice(read.body.start, read.body.end)).toBe('Body\r\n');
  });

  it('keeps dates and versions as text', () => {
    expect(readYamlFile(schema, 'a.yaml', 'title: 2026-02-03').fields?.title).toBe('2026-02-03');
  });

  it('names line and column of every fault, whatever the line ends are', () => {
    expect(faultsOf('title: A\r\nkind: dates\r\ncells:\r\n  a: { qoute: x }\r\n')).toEqual([
      { kind: 'misshapen', at: '2:7' },
      { kind: 'key-missing', at: '4:3' },
      { kind: 'key-unknown', at: '4:8' },
    ]);
  });

  it('reports the nearer alternative of two', () => {
    expect(faultsOf('title: A\norder: { valve: 1 }')).toEqual([
      { kind: 'key-missing', at: '2:1' },
      { kind: 'key-unknown', at: '2:10' },
    ]);
  });

  it('keeps what can be kept, so that the rest is checked too', () => {
    const read = readYamlFile(schema, 'a.yaml', 'kind: dates\ncells:\n  a: {}\n  b: { quote: x }', {
      title: '?',
    });
    expect(read.fields).toEqual({ title: '?', cells: { b: { quote: 'x' } } });
  });

  it.each([
    'a: &x 1',
    'a: *x',
    'a: !!set {b}',
    'a: 1\na: 2',
    'a: [',
    '__proto__: { title: A }',
    'a: 1\n---\nb: 2',
  ])('refuses %j as YAML', (yaml) => {
    const read = readYamlFile(schema, 'a.yaml', yaml);
    expect(read.fields).toBeUndefined();
    expect(read.faults.every(({ kind }) => kind === 'unreadable')).toBe(true);
  });

  it('refuses brackets nested without end instead of falling over', () => {
    expect(readYamlFile(schema, 'a.yaml', `title: ${'['.repeat(20_000)}`).faults).not.toEqual([]);
  });

  it('never throws, and has fields or faults, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const each of [text, `---\n${text}\n---\n`]) {
          const read = readMarkdownFile(claimSchema, 'a.md', each);
          expect(read.faults.length > 0 || read.fields !== undefined).toBe(true);
        }
      }),
    );
  });
});
