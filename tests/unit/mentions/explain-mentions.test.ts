import { expect, it } from 'vitest';
import { explainMentions } from '../../../src/mentions/explain-mentions.ts';
import type { Mention } from '../../../src/schemas/mention.ts';
import { readValue } from '../../../src/values/read-value.ts';

const text = 'The bridge opened in May.\nTraffic grew for months.';

function value(written: string) {
  const read = readValue(written, { kind: 'date', scope: {}, tolerances: [] });
  if (!read.ok) throw new Error(written);
  return read.value;
}

const mentions: Mention[] = [
  {
    kind: 'date',
    start: 21,
    end: 24,
    rule: 'bare-month',
    hedges: [],
    precision: 'month',
    stated: { partial: 'XXXX-05' },
    inferred: {
      value: value('2031-05'),
      rule: 'past-unless-cued',
      basis: { date: '2031-06-02', of: 'publication', how: 'given' },
    },
  },
  {
    kind: 'duration',
    start: 43,
    end: 49,
    rule: 'vague-duration',
    hedges: [],
    unresolved: 'vague',
    stated: {},
  },
];

const rules = [
  { id: 'bare-month', says: 'Reads a month.', example: 'May' },
  { id: 'past-unless-cued', says: 'Takes the last one.', example: 'May' },
  { id: 'unused', says: 'Reads nothing here.', example: '–' },
];

it('says of each mention how it was read, by which rules, and from which date it counts', () => {
  expect(explainMentions(mentions, text, rules)).toBe(
    [
      'What is read from the words',
      '  line  words   kind      read as          by the rule                   counted from',
      '     1  May     date      2031-05          bare-month, past-unless-cued  2031-06-02, the article’s date, given',
      '     2  months  duration  no value: vague  vague-duration',
      '',
      'Rules of reading',
      '  bare-month: Reads a month.',
      '  past-unless-cued: Takes the last one.',
      '',
    ].join('\n'),
  );
});

it('says the bound before a date', () => {
  const [may] = mentions;
  const bounded: Mention[] = may ? [{ ...may, hedges: ['by'] }] : [];
  expect(explainMentions(bounded, text, rules)).toContain('by 2031-05');
});

it('says so when nothing is read', () => {
  expect(explainMentions([], text, rules)).toBe('What is read from the words\n  nothing\n');
});
