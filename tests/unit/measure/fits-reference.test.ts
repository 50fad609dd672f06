import { describe, expect, it } from 'vitest';
import { fitsReference, type ReferenceMention } from '../../../src/measure/fits-reference.ts';
import { findInArticle } from '../../../src/mentions/find-mentions.ts';
import { articleOf } from '../mentions/marked-text.ts';

const reference = (kind: string, rest: Partial<ReferenceMention> = {}): ReferenceMention => ({
  id: 'D000',
  file: 'invented.txt',
  start: 0,
  end: 1,
  text: '',
  kind,
  ...rest,
});

/** Whether what is found in a sentence published on a Wednesday fits. */
function fits(sentence: string, wanted: ReferenceMention): boolean {
  const [found] = findInArticle(articleOf(sentence, '2026-02-04')).filter(({ kind }) => kind !== 'name');
  return found !== undefined && fitsReference(found, wanted);
}

describe('fitsReference', () => {
  it.each([
    ['It is known from three sources.', reference('count', { value: '3' })],
    ['Then both leaders agreed.', reference('count', { value: '2 of 2' })],
    ['It changed neither of them.', reference('count', { value: '0 of 2' })],
    ['He warned all the criminal groups.', reference('universal', { value: 'all' })],
    ['They held their first meeting.', reference('ordinal', { value: '1' })],
    ['It is one of its staunchest allies.', reference('superlative', { value: 'among top' })],
    ['They have thousands of fighters.', reference('count-vague', { value: '>=2000' })],
    ['Coca production in Peru has climbed.', reference('trend', { value: 'up' })],
    ['It ran more than two hours.', reference('duration', { iso_duration: 'PT2H', op: '>' })],
  ])('takes %j for what the reference has', (sentence, wanted) => {
    expect(fits(sentence, wanted)).toBe(true);
  });

  it.each([
    ['It is known from three sources.', reference('count', { value: '4' })],
    ['It is known from three sources.', reference('count-vague', { value: 'many' })],
    ['They held their first meeting.', reference('idiom')],
    ['Coca production in Peru has climbed.', reference('trend', { value: 'down' })],
    ['It ran more than two hours.', reference('duration', { iso_duration: 'PT2H', op: '=' })],
  ])('does not take %j for anything else', (sentence, wanted) => {
    expect(fits(sentence, wanted)).toBe(false);
  });
});
