/** What differs between the versions of an utterance, in one sentence that stands on its own. */
import type { Variant } from '../../schemas/comparison.ts';
import { foldForMatching } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';
import { spellingKey } from '../../values/spelling-key.ts';
import type { Place } from './places-of.ts';
import { readingsOf, shownWords, type ReadAs } from './readings-of.ts';
import { heavierKind } from './weigh-columns.ts';
import type { Wording } from './wording.ts';

export interface Described {
  readonly wordings: readonly Wording[];
  readonly places: readonly Place[];
  /** What readers call an account. */
  readonly labelOf: (article: string) => string;
  /** Accounts that have the words without quotation marks. */
  readonly unmarked: readonly string[];
  /** Whether all say the same by the comparison of quotations. */
  readonly isSame: boolean;
}

const mostWords = 35; // of the sentence; the table shows the rest

/** One sentence: the weightiest difference with its words, then the other kinds where there is room. */
export function describeDifferences(family: Described): string {
  const ranked = rankedPlaces(family);
  const top = ranked.find((place) => hasWords(place, family));
  const others = ranked.filter((place) => place !== top);
  const main = top ? describePlace(top, family) : undefined;
  if (main === undefined) return describeAgreement(family);
  const also = otherKinds(top, others);
  const whole = also === '' ? `${main}.` : `${main}; they also differ in ${also}.`;
  return countWords(whole) <= mostWords ? whole : `${main}.`;
}

/** Substantive ones first, then by kind, then those with more words. Capitals and marks have no words worth quoting. */
function rankedPlaces({ places }: Described): Place[] {
  return places
    .filter(({ kind }) => kind !== undefined)
    .toSorted(
      (a, b) =>
        Number(b.substantive) - Number(a.substantive) || byKind(a.kind, b.kind) || lengthOf(b) - lengthOf(a),
    );
}

/** A place of marks alone is worth a word, but no quotation, unless one asks what the other states. */
function hasWords({ readings, substantive }: Place, { wordings }: Described): boolean {
  return (
    readings.some((each, at) => each && /[\p{L}\p{N}]/u.test(textOf(wordings[at]?.words ?? '', each))) ||
    substantive
  );
}

function byKind(a: Place['kind'], b: Place['kind']): number {
  if (a === b) return 0;
  return heavierKind(a, b) === a ? -1 : 1;
}

function lengthOf({ readings }: Place): number {
  return Math.max(...readings.map((each) => (each ? each.end - each.start : 0)));
}

function describePlace(place: Place, family: Described): string | undefined {
  const { kind } = place;
  if (kind === undefined || kind === 'case' || kind === 'punctuation') return undefined;
  const [first, second] = readingsOf(place, family.wordings);
  if (first === undefined || second === undefined) return describeInOne(place, family);
  const [one, other] = [namesOf(first, family), namesOf(second, family)];
  if (kind === 'spelling') return describeSpelling(first, second, family);
  if (second.words === '') {
    return place.substantive || kind === 'contraction'
      ? `${one} ${have(first)} ${first.words}, which ${other} ${leave(second)} out`
      : `${one} also ${quote(first)} ${first.words}, which ${other} ${dont(second)}`;
  }
  return `${one} ${have(first)} ${first.words} where ${other} ${have(second)} ${second.words}`;
}

function describeSpelling(first: ReadAs, second: ReadAs, family: Described): string {
  const [british, other] = [first, second].toSorted((a, b) => Number(isBritish(b)) - Number(isBritish(a)));
  if (!british || !other) throw new Error('two spellings expected');
  const way = isBritish(british) && !isBritish(other) ? ' the British way' : '';
  return `${namesOf(british, family)} ${spell(british)} ${british.words}${way}, ${namesOf(other, family)} ${other.words}`;
}

function isBritish({ words }: ReadAs): boolean {
  const bare = foldForMatching(words).replace(/[^\p{L}]/gu, '');
  return spellingKey(bare) !== bare;
}

/** Both versions stand in one account. */
function describeInOne(place: Place, { wordings, labelOf }: Described): string {
  const at = place.readings.findIndex((each) => each !== null);
  const [reading, wording] = [place.readings[at], wordings[at]];
  if (!reading || !wording) throw new Error('a place without words');
  const words = shownWords(wording.words, reading);
  return `One version in ${labelOf(wording.articles[0] ?? '')} has “${words}”, the other does not`;
}

function describeAgreement(family: Described): string {
  const { wordings, places, unmarked, labelOf } = family;
  const accounts = [...new Set(wordings.flatMap(({ articles }) => articles))];
  const kinds = namesOfKinds(places.map(({ kind }) => kind));
  if (accounts.length === 1) {
    const label = labelOf(accounts[0] ?? '');
    return kinds === ''
      ? `${label} prints the same words twice.`
      : `The versions in ${label} differ in ${kinds} only.`;
  }
  if (family.isSame && kinds !== '')
    return `The versions of ${listed(accounts.map(labelOf))} agree but for the form of their marks.`;
  const marked = accounts.filter((each) => !unmarked.includes(each));
  if (unmarked.length > 0 && marked.length > 0)
    return `The words stand in quotation marks in ${listed(marked.map(labelOf))}, and without them in ${listed(unmarked.map(labelOf))}.`;
  const named = listed(accounts.map(labelOf));
  return kinds === ''
    ? `The versions of ${named} agree to the letter.`
    : `The versions of ${named} differ in ${kinds} only.`;
}

function otherKinds(top: Place | undefined, others: readonly Place[]): string {
  return namesOfKinds(others.filter(({ kind }) => kind !== top?.kind).map(({ kind }) => kind));
}

const kindNames: Readonly<Record<Variant['kind'], string>> = {
  negation: 'a negation',
  number: 'a number',
  addition: 'what they leave out',
  omission: 'what they leave out',
  word: 'other words',
  contraction: 'contractions',
  spelling: 'spelling',
  case: 'capitals',
  punctuation: 'punctuation',
};

function namesOfKinds(kinds: readonly Place['kind'][]): string {
  return listed(
    Object.entries(kindNames)
      .filter(([kind]) => kinds.some((each) => each === kind))
      .map(([, name]) => name)
      .filter((name, at, all) => all.indexOf(name) === at),
  );
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function listed(names: readonly string[]): string {
  const most = 3; // names that a sentence can carry
  return list.format(
    names.length <= most ? names : [...names.slice(0, most - 1), `${String(names.length - most + 1)} others`],
  );
}

function namesOf({ articles }: ReadAs, { labelOf }: Described): string {
  return listed(articles.map(labelOf));
}

const isOne = ({ articles }: ReadAs) => articles.length === 1;
const have = (each: ReadAs) => (isOne(each) ? 'has' : 'have');
const leave = (each: ReadAs) => (isOne(each) ? 'leaves' : 'leave');
const quote = (each: ReadAs) => (isOne(each) ? 'quotes' : 'quote');
const spell = (each: ReadAs) => (isOne(each) ? 'spells' : 'spell');
const dont = (each: ReadAs) => (isOne(each) ? 'does not' : 'do not');

function countWords(sentence: string): number {
  return sentence.split(' ').length;
}
