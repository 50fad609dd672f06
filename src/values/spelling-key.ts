import { onceForEachText } from '../text/once-for-each-text.ts';
import { alwaysIse, doubledStems, ourStems, reStems, spellingPairs } from './spelling-variants.ts';

/**
 * One key for the spellings of a word: “honour” and “honor”, “organised” and “organized”, “labelled” and “labeled”,
 * “centre” and “center”. Takes a word in lower case without diacritics. The key is never shown.
 */
export function spellingKey(word: string): string {
  const paired = pairs.get(word) ?? (word.endsWith('s') ? plural(pairs.get(word.slice(0, -1))) : undefined);
  if (paired !== undefined) return paired;
  return regularKey(word);
}

/** Most words of a text have been met before. */
const regularKey = onceForEachText((word) => withIze(withOneL(withEr(withOr(word)))));

const pairs: ReadonlyMap<string, string> = new Map(spellingPairs);

function plural(word: string | undefined): string | undefined {
  return word === undefined ? undefined : `${word}s`;
}

const our = new RegExp(`^((?:dis|un|mis|re|be)?)(${ourStems.map((each) => each.slice(0, -3)).join('|')})our`);
const doubled = new RegExp(
  `^((?:un|re|mis)?(?:${doubledStems.join('|')}))l(?=(?:ed|ing|er|ers|or|ors|ous|ously|ist|ists)$)`,
);
const re = new RegExp(
  `^(${reStems.map((each) => each.slice(0, -2)).join('|')})(?:re(?=s?$)|r(?=(?:ed|ing)$))`,
);
const ise = /^(\p{L}{2,})(is|ys)(?=(?:e|es|ed|er|ers|ing|ings|able|ation|ations|ational|ationally)$)/u;
const keepsIse = new RegExp(
  `^(?:un|re|pre|over|mis|dis)?(?:${alwaysIse.map((each) => each.slice(0, -1)).join('|')})`,
);

function withOr(word: string): string {
  return word.replace(our, '$1$2or');
}

function withEr(word: string): string {
  return word.replace(re, '$1er').replace(/^manoeuver/, 'maneuver');
}

function withOneL(word: string): string {
  return word.replace(doubled, '$1');
}

function withIze(word: string): string {
  return keepsIse.test(word)
    ? word
    : word.replace(ise, (_, stem: string, s: string) => `${stem}${s.charAt(0)}z`);
}
