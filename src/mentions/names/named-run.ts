import type { Span } from '../../text/span.ts';
import type { CapitalRun, CapitalWord } from './capital-run.ts';
import { placesByAdjective, placesByName } from './gazetteer.ts';
import { menNames, otherGivenNames, womenNames } from './given-names.ts';
import { organizationWords, placeWords, surnamesToo, thingWords } from './organization-words.ts';
import { abbreviations, honorifics, particles, rolePartners, roles } from './person-words.ts';
import { mayOpenName, neverNames } from './sentence-openers.ts';

/** A run of capitals taken apart: what stands before the title, the title, and the name. */
export interface NamedRun {
  readonly run: CapitalRun;
  /** Words before titles and name: “European Council” of “European Council President Donald Tusk”. */
  readonly before: readonly CapitalWord[];
  readonly titles: readonly CapitalWord[];
  /** May be a person's by the looks of its words; empty when there is no such thing. */
  readonly name: readonly CapitalWord[];
}

/** Takes a run apart; `name` is empty when its words look like no person’s. */
export function nameRun(run: CapitalRun): NamedRun {
  const words = run.opens ? withoutOpener(run.words) : run.words;
  if (words.length === 1) return { run, before: [], titles: [], name: isLikeAName(words) ? words : [] };
  const from = nameStart(words);
  const titlesFrom = titleStart(words, from);
  const name = words.slice(from);
  return {
    run,
    before: words.slice(0, titlesFrom),
    titles: words.slice(titlesFrom, from),
    name: isLikeAName(name) ? name : [],
  };
}

/** Whether a word, in its bare form, is a first name we know. */
export function isGivenName(bare: string): boolean {
  return menNames.has(bare) || womenNames.has(bare) || otherGivenNames.has(bare);
}

/** Whether a word, in its bare form, is a role or a form of address: “senator”, “mr”. */
export function isTitleWord(bare: string): boolean {
  return roles.has(bare) || honorifics.has(bare);
}

/** From the first word to the last; empty at 0 for no words. */
export function spanOfWords(words: readonly CapitalWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function withoutOpener(words: readonly CapitalWord[]): readonly CapitalWord[] {
  const [first] = words;
  return first && !isGivenName(first.bare) && !mayOpenName(first.bare) ? words.slice(1) : words;
}

/** Behind the last title, and behind what is no part of a name: “Secretary of State” before “John Kerry”. */
function nameStart(words: readonly CapitalWord[]): number {
  let from = 0;
  for (const [at, { bare, joint }] of words.entries()) {
    if (isTitleWord(bare) && !isGivenName(bare) && at + 1 < words.length) from = at + 1;
    else if (joint === 'of' && at >= from) from = givenNameFrom(words, at + 1);
  }
  while (from + 1 < words.length && isNoPartOfName(words[from])) from += 1;
  return unmistakableFrom(words, from);
}

/** “Universe Alicia Machado”: from the first name on, where the word before it is none. */
function unmistakableFrom(words: readonly CapitalWord[], from: number): number {
  const [first, second, third] = words.slice(from, from + 3);
  if (!first || !second || !third || third.joint !== 'space' || second.joint !== 'space') return from;
  if (isGivenName(first.bare) || first.bare.length < 3) return from;
  return menNames.has(second.bare) || womenNames.has(second.bare) ? from + 1 : from;
}

function givenNameFrom(words: readonly CapitalWord[], from: number): number {
  const at = words.findIndex(({ bare }, index) => index >= from && isGivenName(bare));
  return at === -1 ? words.length : at;
}

function isNoPartOfName(word: CapitalWord | undefined): boolean {
  if (!word || isGivenName(word.bare)) return false;
  const { bare } = word;
  return neverNames.has(bare) || rolePartners.has(bare) || isNoName(word) || placesByName.has(bare);
}

/** The titles right before the name: “Prime Minister”, “White House Press Secretary” without the house. */
function titleStart(words: readonly CapitalWord[], nameAt: number): number {
  let at = nameAt;
  while (at > 0) {
    const bare = words[at - 1]?.bare ?? '';
    if (!isTitleWord(bare) && !rolePartners.has(bare)) break;
    at -= 1;
  }
  return words.slice(at, nameAt).some(({ bare }) => isTitleWord(bare)) ? at : nameAt;
}

const mostNameWords = 6;

function isLikeAName(name: readonly CapitalWord[]): boolean {
  const last = name.at(-1);
  if (!last || name.length > mostNameWords || name.some(({ joint }) => joint === 'of')) return false;
  if (placesByName.has(joined(name)) && name.length > 1) return false;
  const words = isSurnameToo(name) ? name.slice(0, -1) : name;
  if (words.some((word) => isNoName(word) && !isGivenName(word.bare))) return false;
  if (words.some(({ bare }, at) => neverNames.has(bare) && !opensFullName(words, at))) return false;
  if (name.length > 1 && last.bare.length < 2) return false;
  if (words.some(({ bare }) => isTitleWord(bare) && !isGivenName(bare))) return false;
  if (words.length > 1 && words === name && placeWords.has(last.bare)) return false;
  return !abbreviations.has(name[0]?.bare ?? '') && !(name.length === 1 && particles.has(last.bare));
}

/** “Will Freeman”, “June Hall”: whether a verb or a month stands there is for others to find. */
function opensFullName(words: readonly CapitalWord[], at: number): boolean {
  return at === 0 && words.length > 1 && isGivenName(words[0]?.bare ?? '');
}

/** “Anita Hill” and, alone, “Hill”: whether there is such a person is for others to find. */
function isSurnameToo(name: readonly CapitalWord[]): boolean {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last || !surnamesToo.has(last.bare)) return false;
  return name.length === 1 || menNames.has(first.bare) || womenNames.has(first.bare);
}

function isNoName({ bare, shouted }: CapitalWord): boolean {
  if (shouted && bare.length > 2 && !bare.includes('.')) return true;
  if (compound.test(bare)) return true;
  return organizationWords.has(bare) || thingWords.has(bare) || placesByAdjective.has(bare);
}

/** “Brussels-based”, “Obama-era”. */
const compound = /-(?:\w+ed|\w+ing|based|born|style|era|led|wide|like|run|held|only|level|elect|win|loss)$/;

/** The words in lower case, those from `from` up to `to`. */
export function joined(words: readonly CapitalWord[], from = 0, to = words.length): string {
  let all = words[from]?.bare ?? '';
  for (let at = from + 1; at < to; at += 1) all += ` ${words[at]?.bare ?? ''}`;
  return all;
}
