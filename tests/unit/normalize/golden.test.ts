import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceFileSchema } from '../../../src/schemas/source-file.ts';
import type { Entry } from '../../../src/schemas/entry.ts';
import { entryOf } from './normalized.ts';

const folder = 'tests/golden/normalize';

describe.each(readdirSync(folder))('%s', (name) => {
  it('is normalized as expected', () => {
    const source = sourceFileSchema.parse(
      parse(readFileSync(`${folder}/${name}/article.source.yaml`, 'utf8')),
    );
    const { entry, text } = entryOf(readFileSync(`${folder}/${name}/article.txt`), source);
    const actual = `${JSON.stringify(summaryOf(entry, text), null, 2)}\n`;
    const expected = readExpected(`${folder}/${name}/expected.json`);
    if (actual !== expected) writeFileSync(`${folder}/${name}/expected.actual.json`, actual);
    expect(actual).toBe(expected);
  });
});

/** A missing expectation fails like a wrong one; the actual summary is left beside it for review. */
function readExpected(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function summaryOf(entry: Entry, text: string) {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    ledger: entry.ledger
      .filter(({ kind }) => kind !== 'blank')
      .map((segment) => [segment.kept ? 'kept' : 'dropped', segment.kind, segment.rule, words(segment)]),
    sentences: entry.blocks.reduce((count, { sentences }) => count + sentences.length, 0),
    metadata: Object.fromEntries(
      Object.entries(entry.metadata).map(([field, fact]) => [
        field,
        fact && 'span' in fact && fact.span ? { ...fact, span: words(fact.span) } : fact,
      ]),
    ),
    damage: entry.damage.map((each) => [each.kind, words(each)]),
  };
}
