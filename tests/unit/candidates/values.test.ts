import { describe, expect, it } from 'vitest';
import { differencesIn, listOf, storyOf, suggest } from './story-of.ts';

const blast = storyOf({
  a: `An explosion at a chemical plant in Harrow killed 12 people on Monday, police said.
The blast tore through the plant after breakfast and was heard across the town.
Rescue crews searched the ruins for six hours.`,
  b: `At least 15 people were killed when an explosion ripped through a chemical plant in Harrow on Monday.
The plant belongs to Norvex, which employs 300 people in the town.`,
  c: `Twelve people died in Monday's explosion at a chemical plant in Harrow, officials said.
Norvex said it employs about 300 people at the site.
The weather was mild.`,
});

describe('values of one thing', () => {
  it('are set against each other where they exclude each other, agreeing accounts beside', () => {
    expect(listOf(suggest(blast))).toEqual([
      'contradict: a 12 people, b at least 15 people, c 12 people',
      'precision: b 300 people, c about 300 people',
      'same: a 6 May 2024, b 6 May 2024, c 6 May 2024',
    ]);
  });

  it('are asked for by the words the accounts share', () => {
    expect(suggest(blast)[0]?.question).toBe('How many people were killed?');
  });

  it('keep hedges, which alone can make them exclude each other', () => {
    expect(
      differencesIn({
        a: 'The roughly two-hour meeting was held in private at the castle.\nThe weather was mild.',
        b: 'The meeting, held behind closed doors and lasting more than two hours, was at the castle.\nBoats lay still.',
        c: 'The two met at the castle for nearly two hours, a meeting both praised.',
      }),
    ).toEqual(['contradict: a about 2 hours, b more than 2 hours, c nearly 2 hours']);
  });

  it('are found where one account captures and the other deposes', () => {
    expect(
      differencesIn({
        a: 'He described the operation last month deposing Maron leader Ilya Strand as a crime.\nThe harbour was calm. Ships came and went. The fair was cancelled.',
        b: 'Relations worsened after the capture of Maron President Ilya Strand in early May, which he denounced.\nThe fair was cancelled. Trains ran on time.',
      }),
    ).toEqual(['contradict: a April 2024, b early May 2024']);
  });

  it('ask when something took place, and how long it lasted', () => {
    const [date, duration] = suggest(
      storyOf({
        a: 'President Anna Lund met Prime Minister Tomas Reyl in Oslo on 3 May for talks on fishing.\nThe talks lasted 90 minutes.\nThe harbour was calm.',
        b: 'Lund and Reyl met in Oslo on 2 May to discuss fishing, a meeting that lasted two hours.\nThe weather was mild. Boats lay still.',
      }),
    );
    expect([date?.relation, date?.kind]).toEqual(['contradict', 'date']);
    expect(date?.question).toMatch(/^When did the meeting .*take place\?$|^What date /);
    expect(duration?.kind).toBe('duration');
  });
});

describe('no difference', () => {
  it.each([
    [
      'a day of speech is no day of the event',
      'The mayor said on Monday that the old bridge will close for repairs.',
      'The old bridge will close for repairs, the mayor said on Tuesday.',
    ],
    [
      'plans',
      'The repairs of the old bridge could take three weeks.',
      'The repairs of the old bridge are expected to take four weeks.',
    ],
    [
      'denials',
      'The blast at the mill did not kill 12 people, police said.',
      'The blast at the mill killed 15 people.',
    ],
    [
      'a part of the whole',
      'Three of the 12 people killed in the blast at the mill were guests.',
      'The blast at the mill killed 12 people.',
    ],
    [
      'what comes on top',
      'The blast at the mill injured another 25 people.',
      'The blast at the mill injured 30 people.',
    ],
    ['women and men', 'The blast at the mill killed 12 women.', 'The blast at the mill killed 9 men.'],
    [
      'killed and wounded',
      'The blast at the mill killed 12 people.',
      'The blast at the mill injured 15 people.',
    ],
    [
      'figures for different periods',
      'Police at the gate counted 300 cars an hour.',
      'Police at the gate counted 400 cars per day.',
    ],
    [
      'another event of the kind',
      'In an interview on Monday Lund praised the treaty.',
      'In another interview on Sunday Lund praised the treaty.',
    ],
    [
      'other people',
      'A court sentenced Karl Brandt to four years in prison.',
      'A court sentenced Lena Voss to six years in prison.',
    ],
    [
      'last month and the month by name',
      'The mill closed for good last month after the blast.',
      'The mill closed for good in April after the blast.',
    ],
    [
      'words of different speakers',
      '“The blast at the mill killed 12 people,” Anna Lund said.',
      '“The blast at the mill killed 15 people,” Tomas Reyl said.',
    ],
    [
      'years far apart',
      'Strand was elected president of Maron in 2019.',
      'Maron will vote in an election in May, when a president is elected.',
    ],
    [
      'leaders pointed at',
      'The two leaders met at the mill for talks.',
      'Both leaders left the mill. Three leaders were not there.',
    ],
  ])('%s', (_, a, b) => {
    expect(
      differencesIn({ a: `${a}\nThe weather was mild.`, b: `${b}\nBoats lay still in the harbour.` }),
    ).toEqual([]);
  });

  it('where an account gives the other’s value as well', () => {
    const texts = {
      a: 'The blast at the mill killed 12 people, police said.\nThe weather was mild.',
      b: 'The blast at the mill killed 15 people.\nEarlier reports said that the blast at the mill killed 12 people.',
    };
    expect(differencesIn(texts)).toEqual([]);
  });

  it('and no article alone gives a difference', () => {
    expect(differencesIn({ a: 'The blast killed 12 people. The blast killed 15 people.' })).toEqual([]);
    expect(suggest([])).toEqual([]);
  });
});

describe('scopes that differ', () => {
  it('are named, with both measures', () => {
    const [candidate] = suggest(
      storyOf({
        a: 'Maron is the world’s top producer of coca, the main crop of the hills.\nThe fair was cancelled.',
        b: 'Maron produces an estimated 68% of the world’s cocaine, and exports most of it.\nTrains ran on time.',
      }),
    );
    expect(candidate?.relation).toBe('not-comparable');
    expect(candidate?.pairs[0]?.comparison.reason).toContain('cocaine');
  });
});

describe('a figure only one account has', () => {
  it('comes after values that several have, and is no difference', () => {
    const candidates = suggest(
      storyOf({
        a: 'The blast at the mill killed 12 people.\nThe mill has 340 looms and a red roof.',
        b: 'The blast at the mill killed 15 people.\nThe weather was mild.',
      }),
    );
    expect(candidates.map(({ relation, readings }) => [relation, readings.map(({ says }) => says)])).toEqual([
      ['contradict', ['12 people', '15 people']],
      ['same', ['340 looms']],
    ]);
    expect(candidates[1]?.silent).toEqual(['b']);
  });
});
