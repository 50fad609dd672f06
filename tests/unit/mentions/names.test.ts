import { describe, expect, it } from 'vitest';
import { names } from '../../../src/mentions/extractors/names.ts';
import { markFound, plain } from './marked-text.ts';

/** Published on 4 February 2026, which decides nothing here. */
function read(marked: string): string {
  return markFound(plain(marked), { extractors: [names], published: '2026-02-04' });
}

describe('people', () => {
  it.each([
    ['may begin with a verb', '[name will-freeman|Will Freeman], a fellow at a school, said so.'],
    ['take titles with them', '[name maria-keller|Mayor Maria Keller] spoke.'],
    [
      'are known by a surname',
      '[name maria-keller|Maria Keller] came. Then [name maria-keller|Keller] left.',
    ],
    [
      'are known by form of address and surname',
      '[name maria-keller|Maria Keller] came, and so did [name maria-keller|Ms. Keller]’s dog',
    ],
    [
      'are known by title and surname',
      '[name maria-keller|Mayor Maria Keller] came. They met [name maria-keller|Mayor Keller].',
    ],
    [
      'are known by a first name',
      '[name maria-keller|Maria Keller] came. They like [name maria-keller|Maria].',
    ],
    ['keep small words', 'It was [name ursula-von-der-leyen|Ursula von der Leyen] who came.'],
    [
      'keep a small word before a surname',
      '[name carlos-de-souza|Carlos de Souza] met us, and [name carlos-de-souza|de Souza] spoke.',
    ],
    ['keep initials and suffixes', 'We met [name elijah-b-keller-jr|Elijah B. Keller Jr.] there.'],
    [
      'are one with a middle name and without',
      '[name donna-k-fields|Donna K. Fields] spoke. [name donna-k-fields|Donna Fields] left.',
    ],
    [
      'are one with diacritics and without',
      '[name nicolas-perez|Nicolás Pérez] came first and [name nicolas-perez|Perez] second',
    ],
    [
      'are one by a short form',
      '[name michael-keller|Michael Keller] spoke. [name michael-keller|Mike Keller] left.',
    ],
    ['keep hyphens and apostrophes', '[name sean-oneill-katz|Sean O’Neill-Katz] said no.'],
    ['keep a nickname', 'We met [name ruth-cia-price|Ruth “Cia” Price] there.'],
    [
      'leave the office out that stands before the title',
      'Then [name european-council|European Council] [name donald-tusk|President Donald Tusk] left the room with others.',
    ],
    [
      'are told by what stands behind them',
      'Then [name zorba-quell|Zorba Quell], a professor of law, spoke.',
    ],
    ['are told by what they do', 'according to [name zorba-quell|Zorba Quell]'],
    [
      'are told by a surname alone',
      'We saw [name zorba-quell|Zorba Quell]. Later [name zorba-quell|Quell] left.',
    ],
    [
      'are found behind a title when nothing else names them',
      'They asked [name barrett|Mr. Barrett] and [name barrett|Barrett] answered.',
    ],
    [
      'are found in headings when the text names them',
      '[name maria-keller|Maria Keller] Wants Answers Before Winter\n[name maria-keller|Maria Keller] spoke.',
    ],
    [
      'speak in transcripts',
      '[name maria-keller|Maria Keller] came.\n[name maria-keller|KELLER]: I do not know.',
    ],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked);
  });
});

describe('relatives', () => {
  it.each([
    ['keep their own names', '[name ann-keller|Ann Keller] met her husband [name bob-keller|Bob Keller].'],
    [
      'are told apart by the form of address',
      '[name ann-keller|Ann Keller] met [name bob-keller|Bob Keller]. [name ann-keller|Mrs. Keller] left; [name bob-keller|Mr. Keller] stayed.',
    ],
    [
      'leave a surname alone to neither',
      '[name ann-keller|Ann Keller] met [name bob-keller|Bob Keller]. A Keller left.',
    ],
    [
      'leave a surname to the one the article is about',
      '[name ann-keller|Ann Keller] won. [name ann-keller|Ann Keller] thanked her son [name bob-keller|Bob Keller]. Then [name ann-keller|Keller] left.',
    ],
    [
      'do not take the surname of the one never named in full',
      '[name keller|President Keller] came with his wife [name ann-keller|Ann Keller]. Later [name keller|President Keller] left.',
    ],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked);
  });
});

describe('organizations', () => {
  it.each([
    ['are known by a word', 'at the [name council-on-coastal-waters|Council on Coastal Waters], he said'],
    [
      'are known by initials',
      'the [name coastal-waters-council|Coastal Waters Council]; the [name coastal-waters-council|CWC] met',
    ],
    ['may be acronyms only', 'They called the [name naacp|NAACP].'],
    ['may be media', 'He told [name reuters|Reuters] about it.'],
    [
      'keep what “of” and “and” join',
      'at the [name department-of-health-and-human-services|Department of Health and Human Services], they said nothing',
    ],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked);
  });
});

describe('places', () => {
  it.each([
    [
      'are known by several names',
      'In the [name united-states|U.S.], and in the [name united-states|United States]',
    ],
    ['are known by a word', 'They crossed the [name orchard-river|Orchard River].'],
    ['are no surnames behind “in”', 'They flew to [name bolivia|Bolivia].'],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked);
  });
});

describe('names', () => {
  it.each([
    'On Monday in January the meeting began.',
    'Drug policy remained central. Relations had been rocky. Analysts say so.',
    'Will it rain? May I come? Mark the day. Hope remains.',
    'I think so. OK, we go. The CEO said no.',
    'Goldman Sachs said no. Wells Fargo said it paid.',
    'Will Jones, who lost, win?',
    'Miss Universe won. She is the Miss Universe of that year.',
    'Colombian officials said so.',
    'Key Moments From the Meeting of the Leaders',
    'The First Amendment and the Nobel Peace Prize',
    'It was a Republican, not a Democrat.',
    'A CONTRACT IS A CONTRACT',
    'an Obama-era rule, a Brussels-based group',
    'Sen. (D-Mont.) was there',
  ])('yields nothing: %s', (text) => {
    expect(read(text)).toBe(text);
  });
});
