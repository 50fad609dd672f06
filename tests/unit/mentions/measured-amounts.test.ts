import { describe, expect, it } from 'vitest';
import { measuredAmounts } from '../../../src/mentions/extractors/measured-amounts.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [measuredAmounts] });

describe('measured-amounts', () => {
  it.each([
    'It makes [quantity an estimated 68 %|an estimated 68%] of the world’s cocaine.',
    'Turnout was [quantity 68 %|68 percent].',
    'They took [quantity more than 50 tonnes|more than 50 tonnes] of it.',
    'It fell by [quantity 12 %|12 per cent] last year.',
    'A [quantity 300 mile|300-mile] wall stands there.',
    'It is [quantity 10 to 12 miles|10 to 12 miles] long.',
    'It rose [quantity two percentage points|two percentage points].',
    'Growth was [quantity -0.2 %|minus 0.2 per cent].',
    'Growth was [quantity -0.2 %|−0.2%].',
    'It was [quantity -20 degrees|minus 20 degrees] outside.',
    'The wall is [quantity 3 m|3m] high.',
    'Gusts [quantity more than 90 mph|topped 90mph] there.',
    'They took [quantity 50 kg|50kg] of it.',
    '[quantity 10 to 15 %|10% to 15%] of staff left.',
    'It rose by [quantity 10 to 15 %|10 to 15 percent].',
    '[quantity ? denied|Nowhere near 40%] of staff left.',
    'It covers [quantity 3.5 million hectares|3.5 million hectares].',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'Miles Davis played.',
    'He is 6 feet 2 inches tall.',
    'It weighed 7lb 4oz.',
    'The pound fell.',
    'Three sources spoke.',
    'It cost $3 million.',
    'Ten pounding hours.',
    'They met at first.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });

  it('says what a percentage is a share of, and where', () => {
    const text = 'It makes an estimated 68% of the world’s cocaine.';
    expect(scopesIn(text)).toEqual([{ measure: 'share', of: 'cocaine', where: 'the world' }]);
  });

  it.each([
    ['Exports fell by 12 percent.', { measure: 'decrease', of: 'Exports' }],
    ['There was a 12 percent increase in exports.', { measure: 'increase', of: 'exports' }],
    ['They seized 50 tonnes of cocaine in Peru.', { of: 'cocaine', where: 'Peru' }],
    ['Some 40% of voters in Ohio stayed.', { measure: 'share', of: 'voters', where: 'Ohio' }],
    ['Exports fell to 12 percent.', {}],
    ['It shut 20% of the country’s 300 mines.', { measure: 'share', of: '300 mines', where: 'the country' }],
  ])('says of %j what is measured', (text, scope) => {
    expect(scopesIn(text)).toEqual([scope]);
  });
});

function scopesIn(text: string): unknown[] {
  return measuredAmounts
    .find(articleOf(text))
    .map((each) => (each.kind === 'quantity' ? each.stated.value?.scope : undefined));
}
