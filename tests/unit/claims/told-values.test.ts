import { expect, it } from 'vitest';
import { toldValues } from '../../../src/claims/told-values.ts';
import type { ArticleUnderCheck } from '../../../src/claims/under-check.ts';
import type { Mention } from '../../../src/schemas/mention.ts';
import { readValue } from '../../../src/values/read-value.ts';

const text = 'It took more than four hours on Monday, after the storm. For months nobody had four boats.';

function mention(kind: string, words: string, unresolved?: string): Mention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const stated = unresolved === undefined ? settled(kind) : {};
  // a mention of each kind with the fields that this stage looks at
  return { kind, ...span, rule: 'some-rule', hedges: [], stated, unresolved } as unknown as Mention;
}

function settled(kind: string) {
  const read =
    kind === 'duration' && readValue('more than 4 h', { kind: 'duration', scope: {}, tolerances: [] });
  return read && read.ok ? { value: read.value } : {};
}

const mentions = [
  mention('duration', 'more than four hours'),
  mention('date', 'Monday'),
  mention('sequence', 'after the storm', 'depends-on-another-event'),
  mention('duration', 'For months', 'vague'),
  mention('name', 'nobody'),
  mention('quantity', 'four boats'),
];

// the two fields that are read
const article = { article: { text, mentions } } as unknown as ArticleUnderCheck;

function told(kind: 'date' | 'duration' | 'quantity', ...cited: readonly string[]): string[] {
  const spans = cited.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  return toldValues(article, spans, kind, []).map(({ words }) => words);
}

it('takes an expression whole that reaches beyond the words cited', () => {
  expect(told('duration', 'four hours')).toEqual(['more than four hours']);
});

it('takes the expressions of the kind alone, in the order of the text', () => {
  expect(told('quantity', text)).toEqual(['four boats']);
  expect(told('duration', 'months', 'four hours')).toEqual(['more than four hours', 'For months']);
});

it('takes for a date also words that place it by an event, or by a time without end', () => {
  expect(told('date', text)).toEqual(['Monday', 'after the storm', 'For months']);
});

it('takes nothing that only touches the words cited', () => {
  expect(told('date', 'more than four hours on ')).toEqual([]);
  expect(told('date')).toEqual([]);
});
