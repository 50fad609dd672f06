import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSentences } from '../../../src/text/find-sentences.ts';
import { textOf } from '../../../src/text/span.ts';

const folder = new URL('../../golden/sentences/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const ruleSchema = z.object({
  id: z.number(),
  golden: z.boolean(),
  alignable: z.boolean(),
  name: z.string(),
  text: z.string(),
  expect: z.array(z.string()),
});
const rules = read('golden-rules.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ruleSchema.parse(JSON.parse(line)))
  .filter((rule) => rule.alignable);

const sentencesOf = (text: string) => findSentences(text).map((sentence) => textOf(text, sentence));

describe('findSentences on the golden rules', () => {
  for (const rule of rules.filter(({ golden }) => golden)) {
    it(rule.name, () => {
      expect(sentencesOf(rule.text)).toEqual(rule.expect);
    });
  }

  it('keeps what it reaches on the further cases: most of the rest keep a quotation of many sentences whole', () => {
    const reached = rules.filter((rule) => sentencesOf(rule.text).join('\n') === rule.expect.join('\n'));
    expect(reached.length).toBeGreaterThanOrEqual(138);
  });
});

const lineSchema = z.object({ t: z.string(), gold: z.array(z.number()) });

describe('findSentences on the articles of the first story', () => {
  const lines = z.array(lineSchema).parse(JSON.parse(read('news-articles.json')));

  it('has 56 boundaries to find', () => {
    expect(lines.flatMap(({ gold }) => gold)).toHaveLength(56);
  });

  it('finds each of them and no other', () => {
    for (const { t: line, gold } of lines) {
      const points = [...line];
      const ends = gold.map((offset) => points.slice(0, offset).join('').length);
      const found = findSentences(line).map(({ end }) => end);
      expect(found.slice(0, -1), line).toEqual(ends);
    }
  });
});
