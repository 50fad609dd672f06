import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/text/find-sentences.ts';
import { textOf } from '../../../src/text/span.ts';
import { propertyRuns } from '../../property-runs.ts';

/** Cases are written with `|` where a sentence ends. */
function expectBreaks(marked: string): void {
  const expected = marked.split('|').map((each) => each.trim());
  const text = marked.replaceAll('|', '');
  expect(findSentences(text).map((sentence) => textOf(text, sentence))).toEqual(expected);
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'keeps titles with their names': [
    'The call was brokered by Sen. Rand Paul (R., Ky.), who met Mr. Petro.| He left.',
    'Timbs v. Indiana was decided.| Gen. He Lei spoke to Lt. Col. An.',
    'He lives on Mulholland Dr.| The house is large.',
  ],
  'weighs places of initials by what follows': [
    'He criticised it at the U.N.| Petro, in turn, condemned it.',
    'The U.S. Senate voted.| He left the U.S.| The vote was close.',
    'The U.S. Petroleum Council met.| A U.S. Treasury official spoke.',
    'Millions live in the U.S.| Mr. Smith is one.',
    'WASHINGTON, D.C. — Just last month he spoke.',
    'The U.S. Second Circuit ruled.| A U.S. Under Secretary left the U.S.| Under the law he may.',
  ],
  'weighs ends of names by what follows': [
    'It was bought by Carnival Cruise Lines Inc.| Carnival, which has three ships, agreed.',
    'Exxon Corp. Chairman Lee Raymond left.| He works for ABC Co.| She does too.',
    'Martin Luther King Jr. Day is in January.',
    'He moved to Palo Alto, Calif.| Jobs said it was warm.',
    'An analyst with Salomon Brothers Inc.| Ms. Applebaum agreed.',
  ],
  'reads hours': [
    'At 5 a.m. Mr. Smith left.| He was back at 6 p.m.| Mr. Smith slept.',
    'It starts at 9 p.m. Eastern on Friday.| It ends at 11 p.m. E.T. sharp.',
  ],
  'keeps numbers with what counts them': [
    'Turn to p. 55 of No. 7.| On Sept. 11 it ended.',
    'NOV. 20 PROTEST ENDS',
    'He won.| 20 people cheered.| It grew.| $5 million was spent.',
    'He said: Never.| 5 of them left.',
  ],
  'keeps initials of persons, not letters that end a sentence': [
    'George W. Bush met J.K. Rowling and L. Ron Hubbard.',
    'Neither did I.| But how?',
    'She has hepatitis C.| Doctors treat it.| After World War I.| Germany lost.',
  ],
  'breaks inside a quotation that is whole sentences': [
    '“Yeah, we did,” Trump said.| “We worked on it, and we got along very well.| He and I weren’t friends.”',
  ],
  'breaks after a quotation that ends with its stop': [
    'They are treated like “slaves.”| He also said so.',
    'A note read: “I love Colombia.”| It also held a photograph.',
  ],
  'keeps a sentence whole around a quotation that is a part of it': [
    'A note reading, "A Great Honor. I Love Colombia," and a book lay there.| He left.',
    'The crowd chanted "What now?" and left.| He wrote that “America is not a battleground. They are not the enemy.”| He left.',
  ],
  'keeps the speaker with the question': [
    '“What is it?” he asked.| “Is it over?” Petro asked.| “Well!” Colleen O’Brien said.',
    '"So be it.| It is a long game." — President Gustavo Petro',
  ],
  'breaks before a credit': [
    'Petro after the meeting with President Trump.| – Jonathan Ernst/Reuters',
    'He described it as cultureless.| — Reuters',
    'The two meet at the White House, February 3, 2026.| (Colombia Presidency/Handout via Reuters)',
    'A vendor in Milan| Image: Reuters.',
  ],
  'takes a quotation mark that stands apart to the sentence before': [
    'They can say, “Hey, that is the law.” "',
    'There are fewer cases! “',
    'He left. ”| She stayed.',
  ],
  'goes on over an aside': [
    'He teaches (He was an engineer.) at a school.',
    'Mix it and -- voila! -- you have cake.',
    'She works at Yahoo! Japan.| eBay is next.',
  ],
  'reads ellipses': [
    'He spoke slowly...| And this is another.',
    'I wasn’t really ... well, the thing is . . . I didn’t mean it.',
    'He refuses.| ... That is a question of judgment.',
    'It rose […]| However, it fell.',
  ],
  'finds sentences between which the blank was lost': [
    'The visit has ended.|Then he left.| See www.Example.Com or Node.Js today.',
    'He left.|“We won,” he said.',
  ],
  'finds the items of a list in one line': [
    '1. The first item| 2. The second item',
    'a) one| b) two| c) three',
    '• One| • Two',
  ],
  'finds stops of other widths': ['これは文です。|次の文です。', 'First．| Second．'],
  'keeps footnote signs with the sentence before': ['He was a martyr.[1]| The emperor died.'],
};

describe('findSentences', () => {
  for (const [behaviour, examples] of Object.entries(cases)) {
    it(behaviour, () => {
      examples.forEach(expectBreaks);
    });
  }

  it('ends a sentence at every line break', () => {
    expect(findSentences('one\ntwo\r\n\r\n three ')).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 12, end: 17 },
    ]);
  });

  it('finds nothing in blanks', () => {
    expect(findSentences('')).toEqual([]);
    expect(findSentences(' \n\u00a0\t')).toEqual([]);
  });

  it('counts offsets into the whole text when asked for a part', () => {
    const text = 'Skip. Take this. And this. Skip.';
    expect(findSentences(text, { start: 6, end: 26 })).toEqual([
      { start: 6, end: 16 },
      { start: 17, end: 26 },
    ]);
  });

  const pieces = fc.constantFrom(
    ...[
      '.',
      '. ',
      '...',
      ' . . .',
      '?',
      '!',
      '…',
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      '[1]',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
    ],
    ...[
      'Mr',
      'U.S',
      'a.m',
      'The',
      'word',
      'I',
      '5',
      '1.',
      'a)',
      '•',
      '—',
      'Photo:',
      'é',
      '\ud83d\ude00',
      '\ud800',
      '。',
    ],
  );

  it('covers every character but blanks with ordered, disjoint, trimmed spans', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          let reached = 0;
          for (const { start, end } of findSentences(text)) {
            expect(text.slice(reached, start).trim()).toBe('');
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            reached = end;
          }
          expect(text.slice(reached).trim()).toBe('');
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('takes time in proportion to hostile text', () => {
    const hostile = [
      '"',
      '.',
      'Mr. ',
      'the U.S. ',
      '… ',
      '. —',
      '?” Petro Petro',
      '1. ',
      'x “a. b” c ',
      '. (((',
      ' ',
    ];
    for (const each of hostile) {
      const text = each.repeat(Math.ceil(200_000 / each.length));
      const began = performance.now();
      findSentences(text);
      expect(performance.now() - began, JSON.stringify(each)).toBeLessThan(2_000);
    }
  });
});
