import { describe, expect, it } from 'vitest';
import { counts } from '../../../src/mentions/extractors/counts.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [counts] });

describe('counts', () => {
  it.each([
    'It is known from [quantity three sources|three sources] in the city.',
    'Then [quantity two leaders|the two leaders] left.',
    'It is so—[quantity two|the two] agreed—and ‘[quantity three men|three men]’ saw it.',
    'He scored [quantity two to three goals|two or three goals].',
    'It holds [quantity 500 shares|500 Acme Industries common shares].',
    'It runs on [quantity one maker|one maker]’s machines.',
    'It is a [quantity 15 member|15-member] panel.',
    'Deaths rose to [quantity 45|45].',
    'Tensions rose over [quantity two flights|two deportation flights].',
    'It ruled under [quantity three presidents|three presidents].',
    'It holds [quantity over 300 people|over 300 people].',
    'There is a dispute over [quantity 300 jobs|300 jobs].',
    'They asked about [quantity two houses|two houses].',
    '[quantity one source|One Peruvian source] said so.',
    '[quantity not fewer than 30 people|Not fewer than 30 people] came.',
    '[quantity as few as 10 people|As few as 10 people] came.',
    '[quantity ? denied|Not one person] came.',
    '[quantity ? denied|Not even 10 people] came.',
    '[quantity ? denied|All but two of the 12 jurors] agreed.',
    '[quantity two and a half million people|Two and a half million people] fled.',
    '[quantity a million and a half people|A million and a half people] fled.',
    '[quantity three quarters of a million people|Three quarters of a million people] fled.',
    '[quantity a half million people|A half-million people] fled.',
    '[quantity two to three dozen eggs|Two to three dozen eggs] broke.',
    'Deaths fell by [quantity 12|12] to 90.',
    'It has [quantity 5 lakh members|5 lakh members].',
    'On Monday [quantity two|the two] sat down.',
    'There were [quantity more than 300 people|more than 300 people] in the square.',
    'It has [quantity about a dozen members|about a dozen members].',
    'She met [quantity two|two of the ministers].',
    'It takes [quantity 10 to 12 boats|10–12 boats].',
    'There were [quantity 12 or more boats|12 or more boats].',
    'The blast killed [quantity 12|12] and hurt others.',
    'It has [quantity 2.7 million inhabitants|2.7 million inhabitants].',
    'It counted [quantity 12,500 votes|12,500 votes].',
    'They saw [quantity twenty-five ships|twenty-five ships].',
    'They sent [quantity two flights|two U.S. deportation flights] back.',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'He and I saw one another one day.',
    'No one knew, and the one who did was silent.',
    'He lives at 12 Main Street.',
    'Section 230 protections stay.',
    'Route 66 motels closed.',
    'An F-16 and a Boeing 737 landed.',
    'The G7 met on COVID-19.',
    'After 9/11 it changed.',
    'In 2016 elections were held.',
    'The 2024 elections came.',
    'On October 3 talks began.',
    'On 3 October talks began.',
    'It began at 11 a.m. and at 12:30.',
    'Maria Vale, 45, spoke.',
    'a 19-year-old',
    'They won 3-2.',
    'Call 555-0199.',
    'They talked for two hours.',
    'She is aged 7.',
    'It cost $3 million.',
    'Turnout was 68%.',
    'Two-thirds of voters stayed.',
    'It included one saying so.',
    'Every one of the ministers came.',
    'Not one of them came.',
    'Zero in on it.',
    'The Big Three met.',
    'See page 3 notes.',
    'Flight 800 passengers waited.',
    'Two out of three voters stayed.',
    'It is one of its staunchest allies.',
    'In the 1990s prices rose.',
    'the class of 2012',
    'One might think so.',
    'Resolution 242 terms stand.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });
});
