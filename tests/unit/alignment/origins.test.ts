import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignStory } from '../../../src/alignment/align-story.ts';
import { findOrigins } from '../../../src/alignment/find-origins.ts';
import { findSharedCopy } from '../../../src/alignment/find-shared-copy.ts';
import type { Metadata } from '../../../src/schemas/entry.ts';
import { propertyRuns } from '../../property-runs.ts';
import { given, tellWitness } from './tell-witness.ts';

/** Three sentences of invented words each; no two tellings alike. */
function telling(of: string, sentences = 3): string[] {
  return Array.from({ length: sentences }, (_, at) =>
    Array.from({ length: 14 }, (_unused, word) => `${of}${'abcdefghijklmn'.charAt(word)}${String(at)}`).join(
      ' ',
    ),
  );
}

type Told = readonly [lines: readonly string[], metadata?: Metadata];

/** Articles by id, to their origins: “a+b, c”. */
function originsOf(articles: Readonly<Record<string, Told>>) {
  const witnesses = Object.entries(articles)
    .map(([id, [lines, metadata]]) => tellWitness(id, lines, metadata))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return findOrigins(witnesses, findSharedCopy(witnesses));
}

function groupsOf(articles: Readonly<Record<string, Told>>): string {
  return originsOf(articles)
    .map((group) => group.articles.join('+'))
    .join(', ');
}

describe('findOrigins', () => {
  it('gives every article that shares nothing an origin of its own, by its label', () => {
    const [first, second] = originsOf({ a: [telling('a')], b: [telling('b')] });
    expect(first).toMatchObject({ id: 'a', name: 'A', articles: ['a'], links: [] });
    expect(second).toMatchObject({ id: 'b', articles: ['b'] });
  });

  it('joins what is joined to the same article', () => {
    const a: Told = [[...telling('p'), ...telling('q')]];
    const b: Told = [[...telling('q'), ...telling('r')]];
    expect(groupsOf({ a, b, c: [telling('r')], d: [telling('d')] })).toBe('a+b+c, d');
  });

  it('joins a short cut with the long text it was cut from', () => {
    expect(groupsOf({ a: [telling('p')], b: [[...telling('p'), ...telling('q', 20)]] })).toBe('a+b');
  });

  it('does not join two accounts through a round-up that has words of both', () => {
    const roundUp = [...telling('p'), ...telling('q'), ...telling('r', 30)];
    expect(groupsOf({ a: [telling('p')], b: [telling('q')], c: [roundUp] })).toBe('a, b, c');
  });

  it('does not join the briefs of which a round-up is made, however few', () => {
    const briefs = { a: [telling('p')], b: [telling('q')], c: [telling('r')] } as const;
    const all = [...telling('p'), ...telling('q'), ...telling('r')];
    expect(groupsOf({ ...briefs, d: [all] })).toBe('a, b, c, d');
    const most = [...telling('p'), ...telling('s'), ...telling('q')];
    expect(groupsOf({ a: [[...telling('p'), ...telling('s')]], b: [telling('q')], d: [most] })).toBe(
      'a+d, b',
    );
  });

  it('joins articles of one agency that share copy, however little, and none that share none', () => {
    const agency = { agency: given('Reuters') };
    const one = [...telling('p', 1), ...telling('q', 12)];
    const other = [...telling('p', 1), ...telling('r', 12)];
    expect(groupsOf({ a: [one, agency], b: [other, agency] })).toBe('a+b');
    expect(groupsOf({ a: [one, agency], b: [other] })).toBe('a, b');
    expect(groupsOf({ a: [telling('q'), agency], b: [telling('r'), agency] })).toBe('a, b');
  });

  it('joins an article with the one whose outlet its source credit names', () => {
    const outlet = { outlet: given('The Valley Post') };
    expect(groupsOf({ a: [telling('p'), outlet], b: [telling('q'), { source: given('Valley Post') }] })).toBe(
      'a+b',
    );
    expect(groupsOf({ a: [telling('p'), outlet], b: [telling('q'), { source: given('Hill Post') }] })).toBe(
      'a, b',
    );
  });

  it('joins an article with that of the agency it is credited to only where they share copy', () => {
    const outlet = { outlet: given('Reuters') };
    const agency = { agency: given('Reuters') };
    const shared = telling('p', 1);
    expect(groupsOf({ a: [telling('p'), outlet], b: [telling('q'), agency] })).toBe('a, b');
    const a: Told = [[...shared, ...telling('q', 9)], outlet];
    expect(groupsOf({ a, b: [[...shared, ...telling('r', 9)], agency] })).toBe('a+b');
  });

  it('takes initials for a name only where copy is shared', () => {
    const outlet = { outlet: given('The Valley Post') };
    const source = { source: given('VP') };
    expect(groupsOf({ a: [telling('p'), outlet], b: [telling('q'), source] })).toBe('a, b');
    const [origin] = originsOf({
      a: [[...telling('p', 1), ...telling('q', 9)], outlet],
      b: [[...telling('p', 1), ...telling('r', 9)], source],
    });
    expect(origin?.links.map(({ rule }) => rule)).toEqual(['source-credit']);
  });

  it('never joins by the credit of a photograph', () => {
    const caption = '!caption Rescue boats on the river. Reuters/Ann Lee';
    expect(groupsOf({ a: [[caption, ...telling('p')]], b: [[caption, ...telling('q')]] })).toBe('a, b');
  });

  it('goes by its agency, and by its articles where two origins have one agency', () => {
    const agency = { agency: given('Associated Press') };
    expect(originsOf({ a: [telling('p'), agency] })[0]).toMatchObject({
      id: 'associated-press',
      name: 'Associated Press',
    });
    const two = originsOf({ a: [telling('p'), agency], b: [telling('q'), agency] });
    expect(two.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Associated Press (A)'],
      ['b', 'Associated Press (B)'],
    ]);
  });

  it('does not take the id of an article elsewhere', () => {
    const origins = originsOf({ a: [telling('p'), { agency: given('Reuters') }], reuters: [telling('q')] });
    expect(origins.map(({ id }) => id)).toEqual(['a', 'reuters']);
  });
});

describe('alignStory', () => {
  const pool = ['p', 'q', 'r', 's', 't'].map((each) => telling(each, 2));
  const article = fc.subarray(pool, { minLength: 1 }).map((parts) => parts.flat());

  it('gives the same for any order of the articles, and each article exactly one origin', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 5 }), fc.nat(), (texts, turn) => {
        const witnesses = texts.map((lines, at) => tellWitness(`w${String(at)}`, lines));
        const at = turn % witnesses.length;
        const turned = [...witnesses.slice(at), ...witnesses.slice(0, at)].reverse();
        const aligned = alignStory('story', witnesses);
        expect(alignStory('story', turned)).toEqual(aligned);
        const ids = aligned.origins.flatMap(({ articles }) => articles);
        expect(ids.toSorted()).toEqual(witnesses.map(({ id }) => id));
        expect(new Set(aligned.origins.map(({ id }) => id)).size).toBe(aligned.origins.length);
      }),
      { numRuns: propertyRuns(40) },
    );
  });
});
