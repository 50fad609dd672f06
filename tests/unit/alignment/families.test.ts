import { describe, expect, it } from 'vitest';
import { findFamilies } from '../../../src/alignment/find-families.ts';
import { witnessOf } from '../../../src/measure/examine-texts.ts';
import type { Witness } from '../../../src/schemas/witness.ts';

function account(id: string, text: string): Witness {
  const witness = witnessOf(
    'ferry',
    { id, text: `${text}\n`, published: '2026-02-03', outlet: `The ${id}` },
    [],
  );
  if (witness === undefined) throw new Error('no article');
  return witness;
}

/** Each family as the words of its versions. */
function familiesOf(...accounts: readonly Witness[]): string[][] {
  return findFamilies(accounts).map(({ versions }) =>
    versions.map(({ article, words }) =>
      (accounts.find(({ id }) => id === article)?.text ?? '').slice(words.start, words.end),
    ),
  );
}

describe('findFamilies', () => {
  it('joins what two accounts quote of one speaker, and draws the relation as claims do', () => {
    const accounts = [
      account('Courier', '“We will build the old ferry anew,” Mayor Iris Holm said.'),
      account('Post', '“We will not build the old ferry anew,” Mayor Iris Holm said.'),
    ];
    const [family] = findFamilies(accounts);
    expect(family?.relation).toBe('unclear');
    expect(family?.differs).toContain('“not”');
    expect(family?.places.find(({ substantive }) => substantive)?.kind).toBe('negation');
  });

  it('tells a negation within a contraction by its word, and by nothing around it', () => {
    const [family] = findFamilies([
      account('Courier', '“I knew of the old ferry and I would buy it again,” Mayor Iris Holm said.'),
      account('Post', '“I knew of the old ferry and I wouldn’t buy it again,” Mayor Iris Holm said.'),
    ]);
    expect(family?.differs).toBe('The Courier has “would” where The Post has “wouldn’t”.');
    const differing = family?.places.filter(({ kind }) => kind !== undefined);
    expect(differing?.map(({ kind, substantive }) => [kind, substantive])).toEqual([['negation', true]]);
  });

  it('names words in other letters by themselves, whatever stands before them', () => {
    const told = (id: string, words: string) => account(id, `“${words},” Mayor Iris Holm said.`);
    const [pier, bread] = ['Мы построим новый причал для города', 'Никто не уйдет отсюда без хлеба и воды'];
    const idsOf = (...accounts: readonly Witness[]) => findFamilies(accounts).map(({ id }) => id);
    const [id] = idsOf(told('c', bread), told('d', bread));
    expect(id).toMatch(/^quotation-[a-z0-9]+$/);
    expect(idsOf(told('a', pier), told('b', pier), told('c', bread), told('d', bread))[1]).toBe(id);
  });

  it('takes the comma before “he said” as punctuation', () => {
    const [family] = findFamilies([
      account('Courier', '“The ferry leaves tomorrow morning,” Mayor Iris Holm said.'),
      account('Post', 'Mayor Iris Holm said: “The ferry leaves tomorrow morning.”'),
    ]);
    const differing = family?.places.filter(({ kind }) => kind !== undefined);
    expect(differing?.map(({ kind, substantive }) => [kind, substantive])).toEqual([['punctuation', false]]);
  });

  it('leaves two utterances of one speaker apart', () => {
    expect(
      familiesOf(
        account('Courier', '“The ferry is a great thing for our town,” Mayor Iris Holm said.'),
        account('Post', '“Our town has no money for a new school,” Mayor Iris Holm said.'),
      ),
    ).toEqual([]);
  });

  it('names no speaker of words that two people are said to have spoken', () => {
    const slogan = '“Our old harbour is not for sale to foreign banks or speculators!”';
    const [family] = findFamilies([
      account('Courier', `${slogan} said Jonas Weber.`),
      account('Post', `${slogan} said Iris Holm.`),
    ]);
    expect(family?.speaker).toBeUndefined();
    expect(family?.versions.map(({ speaker }) => speaker?.name)).toEqual(['Jonas Weber', 'Iris Holm']);
  });

  it('leaves one word apart that two speakers use', () => {
    expect(
      familiesOf(
        account('Courier', 'Mayor Iris Holm called the ferry “dangerous” on Monday.'),
        account('Post', 'Captain Owen Pike called the bridge “dangerous” on Friday.'),
      ),
    ).toEqual([]);
  });

  it('finds a title that stands without marks elsewhere', () => {
    const [family] = findFamilies([
      account('Courier', 'She held a copy of “The Book of the Ferry” in her hand.'),
      account('Post', 'Later a reader saw a copy of The Book of the Ferry on the desk.'),
    ]);
    expect(family?.versions.map(({ marked }) => marked)).toEqual([true, false]);
  });

  it('names a family by the words of its first version, and keeps the other names leading to it', () => {
    const [family] = findFamilies([
      account('Courier', '“The old ferry leaves tomorrow morning,” Mayor Iris Holm said.'),
      account('Post', '“The old ferry leaves tomorrow morning, I think,” Mayor Iris Holm said.'),
    ]);
    expect(family?.id).toBe('the-old-ferry-leaves-tomorrow-morning');
    expect(family?.aliases).toEqual(['the-old-ferry-leaves-tomorrow-morning-i-think']);
  });
});
