import { describe, expect, it } from 'vitest';
import { money } from '../../../src/mentions/extractors/money.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [money] });

describe('money', () => {
  it.each([
    'It cost [quantity EUR 3.5 million|€3.5 million].',
    'It cost [quantity ? unit-not-stated|$3 million].',
    'It cost [quantity more than GBP 20|more than £20].',
    'He paid [quantity GBP 1,500|£1,500] – 20% of it in cash.',
    'Debts [quantity more than GBP 3 million|exceed £3m].',
    'It cost [quantity EUR 1.50|€1,50].',
    'It cost [quantity ? denied|not even £20].',
    'It cost [quantity ? unit-not-stated|Rs 500 crore].',
    'It cost [quantity USD 3 million|3 million U.S. dollars].',
    'It cost [quantity USD 3.5 billion|US$3.5bn].',
    'It cost [quantity CAD 25|C$25].',
    'It cost [quantity ? unit-not-stated|about 300 pesos].',
    'It sold for [quantity ? unit-not-stated|$15.50 a share].',
    'It cost [quantity between EUR 3 and EUR 4|between €3 and €4].',
    'It cost [quantity ? unit-not-stated|$10 million to $12 million].',
    'It cost [quantity USD 3 million|3 million U.S. dollars], then [quantity USD 5 million|$5 million].',
    'It cost [quantity USD 3 million|US$3 million], [quantity CAD 5 million|C$5 million] or [quantity ? unit-not-stated|$2 million].',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'The dollar rose.',
    'A dollar store closed.',
    'Three euro-sceptic parties won.',
    'In dollars and cents it is little.',
    'Mark my words.',
    'He franked it.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });

  it('leaves a time that is counted back to those who date it', () => {
    const [mention] = money.find(articleOf('It lost $10 million a year ago.'));
    expect(mention).toMatchObject({ start: 8, end: 19 });
  });

  it('keeps an amount without a country as written, and what it is in', () => {
    const [mention] = money.find(articleOf('They sent more than $3 million in aid.'));
    expect(mention).toMatchObject({
      unresolved: 'unit-not-stated',
      stated: { partial: '$3 million', scope: { of: 'aid' } },
    });
  });

  it('says by what rule dollars became American', () => {
    const [, second] = money.find(articleOf('It cost 3 million U.S. dollars, then $5 million.'));
    expect(second).toMatchObject({
      rule: 'money-without-a-country',
      inferred: { rule: 'currency-named-elsewhere', value: { unit: 'USD' } },
    });
  });
});
