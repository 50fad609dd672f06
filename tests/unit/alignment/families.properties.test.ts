import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFamilies } from '../../../src/alignment/find-families.ts';
import { alignVersions } from '../../../src/alignment/quotations/align-versions.ts';
import { placesOf } from '../../../src/alignment/quotations/places-of.ts';
import { witnessOf } from '../../../src/measure/examine-texts.ts';
import type { ValueOf } from '../../../src/schemas/value.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { collateQuotations } from '../../../src/values/collate-quotations.ts';
import { compareCodeUnits } from '../../../src/values/compare-code-units.ts';
import { compareValues } from '../../../src/values/compare-values.ts';
import { quotationTokens } from '../../../src/values/quotation-tokens.ts';

const vocabulary =
  'we We will won’t not never cross the bridge bridges honour honor 3 three , . — … tomorrow “old” I’d I had'.split(
    ' ',
  );
const utterance = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const utterances = fc.uniqueArray(utterance, { minLength: 2, maxLength: 5 });

function wordingsOf(texts: readonly string[]) {
  return texts.map((words, at) => ({
    words,
    tokens: quotationTokens(words),
    articles: [`account-${String(at)}`],
  }));
}

const always = () => true;
function allPairs(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) => a).flatMap((a) =>
    Array.from({ length: count - a - 1 }, (_, step) => [a, a + 1 + step] as const),
  );
}

describe('versions side by side', () => {
  it('have every token in exactly one column, in its order', () => {
    fc.assert(
      fc.property(utterances, (texts) => {
        const wordings = wordingsOf(texts);
        const columns = alignVersions(wordings, always);
        wordings.forEach(({ tokens }, version) => {
          const standing = columns.flatMap((column) => column[version] ?? []);
          expect(standing).toEqual(tokens.map((_, at) => at));
        });
      }),
    );
  });

  it('give back the words of each from its places', () => {
    fc.assert(
      fc.property(utterances, (texts) => {
        const wordings = wordingsOf(texts);
        const places = placesOf(wordings, alignVersions(wordings, always), allPairs(texts.length));
        texts.forEach((words, version) => {
          const readings = places.flatMap(({ readings: all }) => all[version] ?? []);
          const shown = readings.map(({ start, end }) => words.slice(start, end)).join('');
          expect(shown.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
          readings.slice(1).forEach(({ start }, at) => {
            expect(start).toBeGreaterThanOrEqual(readings[at]?.end ?? 0);
          });
        });
      }),
    );
  });

  it('are the same whichever comes first', () => {
    fc.assert(
      fc.property(utterances, fc.infiniteStream(fc.nat()), (texts, chances) => {
        const order = texts.map((_, at) => at).toSorted(() => (Number(chances.next().value) % 2) * 2 - 1);
        const straight = alignVersions(wordingsOf(texts), always);
        const turned = alignVersions(wordingsOf(order.map((at) => texts[at] ?? '')), always);
        const turnedBack = turned.map((column) => texts.map((_, at) => column[order.indexOf(at)]));
        expect(turnedBack).toEqual(straight.map((column) => texts.map((_, at) => column[at])));
      }),
    );
  });
});

describe('a family of two versions', () => {
  it('shows the differences that a claim about the same words names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(utterance, { minLength: 2, maxLength: 2 }), (pair) => {
        const [a = '', b = ''] = pair.toSorted(compareCodeUnits);
        const wordings = wordingsOf([a, b]);
        const places = placesOf(wordings, alignVersions(wordings, always), [[0, 1]]);
        const { variants } = collateQuotations(a, b);
        const kinds = new Set(places.flatMap(({ kind }) => kind ?? []));
        for (const { kind } of variants) expect([...kinds, ...lighterThan(kinds)]).toContain(kind);
        if (variants.length === 0) expect([...kinds].filter((kind) => kind !== 'punctuation')).toEqual([]);
      }),
    );

    // a place is named by its weightiest kind: lighter ones may stand in it
    function lighterThan(kinds: ReadonlySet<string>): string[] {
      const order = [
        'case',
        'punctuation',
        'spelling',
        'contraction',
        'word',
        'omission',
        'addition',
        'number',
        'negation',
      ];
      const heaviest = Math.max(-1, ...[...kinds].map((kind) => order.indexOf(kind)));
      return order.slice(0, heaviest);
    }
  });

  it('has the relation that a claim about the same words has', () => {
    const quote = fc.constantFrom(
      'We will cross the old bridge tomorrow, whatever happens',
      'we will cross the old bridge tomorrow.',
      'We will not cross the old bridge tomorrow.',
      'We will cross the old bridge on Monday, whatever happens.',
      'We’ll cross the old bridge tomorrow',
      'the old bridge tomorrow, whatever happens.',
    );
    fc.assert(
      fc.property(quote, quote, (a, b) => {
        const [family] = findFamilies([accountOf('alpha', a), accountOf('beta', b)]);
        fc.pre(family !== undefined);
        expect(family?.relation).toBe(compareValues(toValue(a), toValue(b)).relation);
      }),
    );
  });
});

describe('findFamilies', () => {
  const articles = ['alpha', 'beta', 'gamma'].map((id, at) =>
    accountOf(
      id,
      [
        'We will cross the old bridge tomorrow.',
        'We will not cross the old bridge',
        'the old bridge tomorrow',
      ][at] ?? '',
    ),
  );

  it('finds the same families in any order of the articles', () => {
    const wanted = findFamilies(articles);
    expect(wanted).toHaveLength(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(findFamilies(shuffled)).toEqual(wanted);
      }),
    );
  });
});

function toValue(words: string): ValueOf<'quotation'> {
  return { kind: 'quotation', written: words, scope: {}, hedges: [], tolerances: [], words };
}

function accountOf(id: string, quote: string): Witness {
  const text = `Bridge\n\nMayor Iris Holm spoke on Monday. “${quote}” Iris Holm said of the ferry.\n`;
  const witness = witnessOf('bridge', { id, text, published: '2026-02-03', outlet: id }, []);
  if (witness === undefined) throw new Error('no article');
  return witness;
}
