import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ToldValue } from '../../../src/claims/fits-open-words.ts';
import { valueFromWords, type FromWords } from '../../../src/claims/value-from-words.ts';
import type { Mention } from '../../../src/schemas/mention.ts';
import { tolerancesSchema } from '../../../src/schemas/tolerance.ts';
import type { Scope, Value } from '../../../src/schemas/value.ts';
import { readValue } from '../../../src/values/read-value.ts';

const tolerances = tolerancesSchema.parse(parse(readFileSync('content/tolerances.yaml', 'utf8')));

type Kind = 'date' | 'duration' | 'quantity' | 'rank';

function value(kind: Kind, written: string, scope: Scope = {}): Value {
  const read = readValue(written, { kind, scope, tolerances });
  if (!read.ok) throw new Error(`${written} is not read`);
  return read.value;
}

function says(kind: Kind, words: string, written: string, scope: Scope = {}): ToldValue {
  const stated = value(kind, written, scope);
  const fields = { kind, stated: { value: stated }, hedges: stated.hedges, precision: 'day' };
  return { ...toldAs(words, fields), value: stated };
}

function leavesOpen(words: string, partial?: string, hedges: Mention['hedges'] = []): ToldValue {
  const stated = partial === undefined ? {} : { partial };
  const unresolved = partial === undefined ? 'vague' : 'no-publication-date';
  return toldAs(words, { kind: 'date', stated, unresolved, hedges, precision: 'day' });
}

function toldAs(words: string, fields: object): ToldValue {
  // made above with the fields of its kind
  const mention = { start: 0, end: words.length, rule: 'some-rule', ...fields } as ToldValue['mention'];
  return { mention, words };
}

function gate(written: Value | undefined, told: readonly ToldValue[], because?: string): FromWords {
  return valueFromWords(written, told, { because }, { of: 'the claim' });
}

/** “agreed”, or the fault. */
function outcome(result: FromWords): string {
  return result.ok ? result.source.how : result.fault;
}

describe('without a written value', () => {
  it('takes the one value the words give, in the scope of the claim alone', () => {
    const told = [says('quantity', '68% of the cocaine', '68 %', { of: 'cocaine' })];
    const filled = gate(undefined, told);
    expect(outcome(filled)).toBe('words');
    expect(filled).toMatchObject({ value: { unit: '%', scope: { of: 'the claim' } } });
  });

  it('takes a value that several expressions give alike, with all of them for witnesses', () => {
    const told = [
      says('duration', 'nearly two hours', 'nearly 2 h'),
      says('duration', 'almost two hours', 'nearly 2 h'),
    ];
    const filled = gate(undefined, told);
    expect(filled).toMatchObject({
      ok: true,
      source: { how: 'words', mentions: told.map(({ mention }) => mention) },
    });
  });

  it.each([
    ['unread', 'nothing', []],
    ['unread', 'a month without a year', [leavesOpen('February', 'XXXX-02')]],
    ['ambiguous', 'two days', [says('date', 'Monday', '2026-02-02'), says('date', 'Tuesday', '2026-02-03')]],
    [
      'ambiguous',
      'one figure under two hedges',
      [says('duration', 'two hours', '2 h'), says('duration', 'about two hours', 'about 2 h')],
    ],
  ] as const)('is %s where the words give %s', (fault, _what, told) => {
    expect(outcome(gate(undefined, told))).toBe(fault);
    expect(outcome(gate(undefined, told, 'A reason.'))).toBe(fault);
  });
});

describe('a written value', () => {
  it('agrees with words that give it, whatever else they give', () => {
    const told = [says('date', 'Monday', '2026-02-02'), says('date', 'Tuesday', '2026-02-03')];
    expect(gate(value('date', '2026-02-03'), told)).toMatchObject({
      ok: true,
      source: { how: 'agreed', mentions: [told[1]?.mention] },
    });
  });

  it.each([
    ['hedges', 'drops the hedge', '2 h'],
    ['hedges', 'changes the hedge', 'nearly 2 h'],
    ['differs', 'has another figure', 'more than 3 h'],
  ])('that is no reading of the words: %s, when it %s', (fault, _what, written) => {
    const told = [says('duration', 'more than two hours', 'more than 2 h')];
    expect(outcome(gate(value('duration', written), told))).toBe(fault);
  });

  it.each(['2 h', 'nearly 2 h'])('takes no hedge off the words, whatever the reason: %s', (written) => {
    const told = [says('duration', 'more than two hours', 'more than 2 h')];
    expect(outcome(gate(value('duration', written), told, 'A reason.'))).toBe('hedges');
  });

  it('may overrule the words with a reason, and what they say is kept', () => {
    const told = [says('duration', 'more than two hours', 'more than 2 h')];
    const overruled = gate(value('duration', '2 h 9 min'), told, 'The log has it.');
    expect(outcome(overruled)).toBe('overruled');
    expect(overruled).toMatchObject({
      value: { written: '2 h 9 min' },
      source: { wordsSay: { written: 'more than 2 h' } },
    });
  });

  it('that overrules several values, or none, says that the words say nothing', () => {
    const two = [says('date', 'Monday', '2026-02-02'), says('date', 'Tuesday', '2026-02-03')];
    for (const told of [two, []]) {
      const overruled = gate(value('date', '2026-01'), told, 'Another page has it.');
      expect(outcome(overruled)).toBe('overruled');
      expect(overruled.ok && overruled.source.wordsSay).toBe(undefined);
    }
  });
});

describe('words that leave something open', () => {
  it.each([
    ['early February', 'XXXX-02', ['early'], 'early 2026-02'],
    ['4 February', 'XXXX-02-04', [], '2026-02-04'],
    ['from 3 to 5 February', 'XXXX-02-03/XXXX-02-05', [], '2026-02-03/2026-02-05'],
    ['Tuesday', undefined, [], '2026-02-03'],
    ['recently', undefined, [], '2026-01/2026-02-03'],
    ['before February', 'XXXX-02', ['before'], '2026-02'],
  ] as const)('“%s” are completed by a value that fits, with a reason', (words, partial, hedges, written) => {
    const told = [leavesOpen(words, partial, [...hedges])];
    expect(outcome(gate(value('date', written), told, 'It is the day of the event.'))).toBe('completed');
    expect(outcome(gate(value('date', written), told))).toBe('unreasoned');
  });

  it.each([
    ['early February', 'has another month', 'XXXX-02', ['early'], 'early 2026-03'],
    ['4 February', 'has another day', 'XXXX-02-04', [], '2026-02-05'],
    ['Tuesday', 'has another weekday', undefined, [], '2026-02-04'],
    ['Tuesday', 'is no day', undefined, [], '2026-02'],
  ] as const)('“%s” are not completed by a value that %s', (words, _what, partial, hedges, written) => {
    const told = [leavesOpen(words, partial, [...hedges])];
    expect(outcome(gate(value('date', written), told))).toBe('differs');
    expect(outcome(gate(value('date', written), told, 'A reason.'))).toBe('overruled');
  });

  it('are not rid of a hedge by a reason', () => {
    const told = [leavesOpen('early February', 'XXXX-02', ['early'])];
    expect(outcome(gate(value('date', '2026-02'), told, 'A reason.'))).toBe('hedges');
    expect(outcome(gate(value('date', 'early 2026-02'), told, 'A reason.'))).toBe('completed');
  });

  it.each([
    ['USD 3.5 million', 'completed'],
    ['COP 3.5 million', 'completed'],
    ['USD 3 million', 'overruled'],
  ])('“$3.5 million” with the value %s are %s', (written, how) => {
    const dollars = toldAs('$3.5 million', {
      kind: 'quantity',
      stated: { partial: '$3.5 million' },
      unresolved: 'unit-not-stated',
      hedges: [],
    });
    expect(outcome(gate(value('quantity', written), [dollars], 'Of which country, another page says.'))).toBe(
      how,
    );
  });

  it('and name nothing make no room beside words that settle a value', () => {
    const told = [says('date', 'on Tuesday', '2026-02-03'), leavesOpen('recently')];
    expect(outcome(gate(value('date', '2026-01'), told))).toBe('differs');
    expect(outcome(gate(value('date', '2026-01'), told, 'A reason.'))).toBe('overruled');
  });
});
