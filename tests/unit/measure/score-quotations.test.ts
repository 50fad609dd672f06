import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/mentions/extractors/quotations.ts';
import { plainArticle } from '../../../src/measure/plain-article.ts';
import { judgeQuotations } from '../../../src/measure/score-quotations.ts';

const text = '𝔸 day: “We left,” Smith said.'; // its first letter is one code point and two units
const mentions = quotations.find(plainArticle(text, '2016-10-01', []));
const judge = (start: number, end: number, source: [number, number]) =>
  judgeQuotations({ id: 'one', text, quotes: [{ start, end, source: [source] }] }, mentions)[0];

describe('judgeQuotations', () => {
  it('counts a quotation right whose speaker the set names', () => {
    expect(judge(7, 17, [18, 23])).toEqual({ found: true, attributed: true, right: true, samePerson: true });
  });

  it('counts a speaker wrong whose words the set does not name', () => {
    expect(judge(7, 17, [0, 5])).toMatchObject({ found: true, attributed: true, right: false });
  });

  it('does not find what shares less than half', () => {
    expect(judge(15, 28, [18, 23])).toMatchObject({ found: false, right: false });
  });
});
