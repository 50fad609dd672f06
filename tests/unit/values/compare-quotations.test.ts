import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { collateQuotations } from '../../../src/values/collate-quotations.ts';
import { quotationTokens, type QuotationToken } from '../../../src/values/quotation-tokens.ts';
import { compare } from './reading.ts';
import { quotedWords } from './value-arbitraries.ts';
import { propertyRuns } from '../../property-runs.ts';

/** The variants drawn as `kind: a | b`. */
function drawn(a: string, b: string): readonly string[] {
  return collateQuotations(a, b).variants.map(
    ({ kind, a: inA, b: inB }) => `${kind}: ${a.slice(inA.start, inA.end)} | ${b.slice(inB.start, inB.end)}`,
  );
}

describe('collateQuotations', () => {
  test.each([
    ['“A great honour”', '“a great honor”', ['case: A | a', 'spelling: honour | honor']],
    ['honor. I love', 'honor — I love', ['punctuation: . | —']],
    ['I never met him', 'I’d never met him', ['contraction: I | I’d']],
    ['I don’t know', 'I do not know', ['contraction: don’t | do not']],
    ['we can’t', 'we cannot', ['contraction: can’t | cannot']],
    ['it won’t do', 'it will not do', ['contraction: won’t | will not']],
    [
      'We’re gonna win',
      'We are going to win',
      ['contraction: We’re | We are', 'contraction: gonna | going to'],
    ],
    ['I know', 'I don’t know', ['negation:  | don’t']],
    ['I did meet him', 'I did not meet him', ['negation:  | not']],
    ['three men', 'four men', ['number: three | four']],
    ['three men', '3 men', ['spelling: three | 3']],
    ['twenty-five men', '25 men', ['spelling: twenty-five | 25']],
    ['3,000 men', '3000 men', ['spelling: 3,000 | 3000']],
    ['68 per cent', '68%', ['spelling: per cent | %']],
    ['our number one priority', 'our No. 1 priority', ['spelling: number | No.', 'spelling: one | 1']],
    ['No. I am', 'I am', ['omission: No. | ']],
    ['the U.S. army', 'the US army', ['punctuation: U.S. | US']],
    ['he told us', 'he told US', ['word: us | US']],
    ['face-to-face talks', 'face to face talks', ['punctuation: - | ', 'punctuation: - | ']],
    ['Nicolás', 'Nicolas', ['spelling: Nicolás | Nicolas']],
    ['a good man', 'a bad man', ['word: good | bad']],
    ['-5 degrees', '5 degrees', ['number: -5 | 5']],
    ['on 9/11 we', 'on 911 we', ['number: 9/11 | 911']],
    ['at 3:30 we', 'at 3 30 we', ['punctuation: : | ']],
    ['10,000 men', '10 000 men', ['spelling: 10,000 | 10 000']],
    ['few knew', 'a few knew', ['negation:  | a']],
    ['keep it a part', 'keep it apart', ['word: a part | apart']],
    ['It is over?', 'It is over.', ['word: ? | .']],
    ['a man', 'a good man', ['addition:  | good']],
    ['a good man', 'a man', ['omission: good | ']],
    [
      'organised, labelled and centred',
      'organized, labeled and centered',
      ['spelling: organised | organized', 'spelling: labelled | labeled', 'spelling: centred | centered'],
    ],
    [
      'We worked on it, and we got along.',
      'We got along.',
      ['omission: We worked on it, and | ', 'case: we | We'],
    ],
  ])('draws “%s” against “%s”', (a, b, expected) => {
    expect(drawn(a, b)).toEqual(expected);
  });

  test.each([
    ['don’t', "don't"],
    ['Gustavo—a great', 'Gustavo — a great'],
    ['“He said ‘no’ then”', '"He said "no" then"'],
    ['two‑hour talk', 'two-hour talk'],
    ['so…', 'so...'],
    ['20 000 men', '20 000 men'],
  ])('sees no difference between %s and %s', (a, b) => {
    expect(drawn(a, b)).toEqual([]);
  });

  test.each([
    ['filled', 'filed'],
    ['four', 'for'],
    ['prise', 'prize'],
    ['wise', 'wize'],
    ['polling', 'poling'],
    ['our', 'or'],
  ])('does not take %s and %s for spellings of one word', (a, b) => {
    expect(drawn(a, b).map((each) => each.split(':')[0])).not.toEqual(['spelling']);
  });

  it('mirrors when the versions change places', () => {
    fc.assert(
      fc.property(quotedWords, quotedWords, (a, b) => {
        const turned = { omission: 'addition', addition: 'omission' } as const;
        const mirrored = collateQuotations(b, a).variants.map((each) => ({
          kind: each.kind === 'omission' || each.kind === 'addition' ? turned[each.kind] : each.kind,
          a: each.b,
          b: each.a,
        }));
        expect(mirrored).toEqual(collateQuotations(a, b).variants);
      }),
    );
  });

  it('leaves equal words when the variants are taken out, and loses none', () => {
    const words = fc.oneof(quotedWords, fc.string({ unit: 'grapheme', maxLength: 30 }));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { variants } = collateQuotations(a, b);
        expect(
          outside(
            quotationTokens(a),
            variants.map((each) => each.a),
          ),
        ).toEqual(
          outside(
            quotationTokens(b),
            variants.map((each) => each.b),
          ),
        );
        for (const token of quotationTokens(a)) expect(a.slice(token.start, token.end)).not.toBe('');
        expect(covered(a)).toBe(true);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('answers in time for long versions that have nothing in common', () => {
    const [a, b] = ['alpha beta '.repeat(5000), 'gamma delta '.repeat(5000)];
    const started = performance.now();
    expect(collateQuotations(a, b).variants).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

function outside(tokens: readonly QuotationToken[], spans: readonly { start: number; end: number }[]) {
  return tokens
    .filter((token) => !spans.some((span) => span.start <= token.start && token.end <= span.end))
    .map(({ kind, surface, key }) => (kind === 'punctuation' ? key : surface));
}

/** Whether every character that is no blank is in a token. */
function covered(words: string): boolean {
  const rest = [...words];
  let at = 0;
  const spans = quotationTokens(words);
  for (const character of rest) {
    const isBlank = /^\s*$/.test(character.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '));
    const start = at;
    if (!isBlank && !spans.some((span) => span.start <= start && start < span.end)) return false;
    at += character.length;
  }
  return true;
}

describe('compareQuotations', () => {
  test.each([
    ['“illegal drug leader”', '"illegal drug leader"', 'same'],
    ['A great honour', 'a great honor', 'wording'],
    ['I never met him.', 'I’d never met him,', 'wording'],
    ['I said that he went', 'I said he went', 'wording'],
    ['the leader', 'a leader', 'wording'],
    ['We worked on it, and we got along.', 'We got along.', 'precision'],
    ['We got along', 'We got along. He was terrific.', 'precision'],
    ['We … got along', 'We really got along', 'precision'],
    ['He was not there. We got along.', 'We got along.', 'precision'],
    ['We got along', 'We really got along', 'unclear'],
    ['a hero', 'He is not a hero', 'unclear'],
    ['I know him', 'I know him not', 'unclear'],
    ['three men', 'four men', 'unclear'],
    ['few knew', 'a few knew', 'unclear'],
    ['-5 degrees', '5 degrees', 'unclear'],
    ['on 9/11 we', 'on 911 we', 'unclear'],
    ['It is over?', 'It is over.', 'unclear'],
    ['It is over', 'It is over.', 'wording'],
    ['I met him', 'I met her', 'unclear'],
    ['I’ll go', 'I go', 'unclear'],
    ['Petro’s plan', 'Petro plan', 'unclear'],
    ['small step', 'very positive', 'unclear'],
  ])('finds “%s” and “%s” %s', (a, b, relation) => {
    expect(compare('quotation', a, b).relation).toBe(relation);
    expect(compare('quotation', b, a).relation).toBe(relation);
  });

  it('names what differs and how much', () => {
    expect(compare('quotation', 'A great honour — I love', 'a great honor. I love')).toMatchObject({
      reason:
        'The same words but for capitals (“A” and “a”), punctuation and spelling (“honour” and “honor”)',
      difference: '3 places: capitals (1), punctuation (1), spelling (1)',
    });
    expect(compare('quotation', 'I met three men', 'I met four men').reason).toBe(
      'The words differ in more than their writing: a number (“three” and “four”); the texts do not show which was said',
    );
  });
});
