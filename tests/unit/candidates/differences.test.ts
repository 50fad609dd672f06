import { describe, expect, it } from 'vitest';
import { differencesIn, storyOf, suggest } from './story-of.ts';

function differences(a: string, b: string): string[] {
  return differencesIn({ a: `${a}\nThe weather was mild.`, b: `${b}\nBoats lay still in the harbour.` });
}

describe('a planted difference', () => {
  it.each([
    [
      'a toll',
      'The ferry sank off Harrow on Monday and 14 passengers drowned.',
      'Police said 19 passengers drowned when the ferry sank off Harrow on Monday.',
      'contradict: a 14 passengers, b 19 passengers',
    ],
    [
      'a length',
      'The trial of Lena Voss lasted six weeks.',
      'The trial of Lena Voss lasted nine weeks.',
      'contradict: a 6 weeks, b 9 weeks',
    ],
    [
      'a sum',
      'The new tunnel under the Senn cost 14 million euros, the council said.',
      'The new tunnel under the Senn cost 18 million euros.',
      'contradict: a EUR 14 million, b EUR 18 million',
    ],
    [
      'a crowd, where one account gives another count of it too',
      'Some 12,000 people attended the fair at Harrow.',
      'Fewer than 6,200 people attended the fair at Harrow. Organizers said 12,000 people went through its gates.',
      'unclear: a about 12,000 people, b fewer than 6,200 people',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(differences(a, b)).toEqual([expected]);
  });
});

describe('a near miss', () => {
  it.each([
    [
      'two days of arrests',
      'Police arrested 40 protesters on Monday near the Velden court.',
      'Police arrested 55 protesters on Tuesday near the Velden court.',
    ],
    [
      'a night, and all since',
      'Police have arrested 200 people since the protests began.',
      'Police arrested 60 people in the protests on Saturday night.',
    ],
    [
      'this year, and last',
      'Fewer than 6,200 people attended the fair at Harrow.',
      'Some 12,000 people attended the fair at Harrow last year.',
    ],
    [
      'inside, and outside',
      'Some 6,000 people attended the rally inside the hall.',
      'Some 4,000 people attended the rally outside the hall.',
    ],
    [
      'the whole, and one town',
      'The storm killed 20 people across Maron.',
      'The storm killed 8 people in Harrow alone.',
    ],
    [
      'the mint, and the mill',
      'The old mint was sold to a bank on 3 May.',
      'The old mill was sold to a bank on 5 May.',
    ],
  ])('%s', (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });
});

describe('figures of one account', () => {
  it.each([
    ['the number of a house', 'Two men were seen at 2300 Harrow Street before the fire at the mill.'],
    ['the length of the text', 'The answers about the mill must have under 500 words in print.'],
    ['a share of nothing named', 'The council fell by 54 percent yet again.'],
  ])('leave out %s', (_, text) => {
    const story = storyOf({ a: `The mill stands.\n${text}`, b: 'The weather was mild.\nBoats lay still.' });
    expect(suggest(story)).toEqual([]);
  });

  it('are asked for by what they are shares of', () => {
    const [candidate] = suggest(
      storyOf({
        a: 'The vote is over.\nNearly 70 percent of the players are from Velden.',
        b: 'The weather was mild.\nBoats lay still.',
      }),
    );
    expect(candidate?.question).toBe('What percentage of the players do the accounts give?');
  });
});
