import { headOfSubject } from './head-of-subject.ts';
import { isNounLike, phraseBefore, phraseFrom, type TokenRange } from './noun-phrase.ts';
import { auxiliaries, conjunctions, prepositions, subordinators, timeWords } from './sentence-words.ts';
import { dash, type SpeechToken } from './speech-token.ts';
import { reportingForm } from './verb-forms.ts';

type Tokens = readonly SpeechToken[];

/** The subject of the verb at `verb`, looked for from there to the left, no farther than `floor`, where the sentence begins. */
export function subjectOf(tokens: Tokens, verb: number, floor: number): TokenRange | undefined {
  const at = skipTimes(tokens, skipAuxiliaries(tokens, verb, floor), floor);
  const before = tokens[at - 1];
  if (at <= floor || !before) return undefined;
  if (before.lower === 'to') return mainSubject(tokens, floor, at);
  if (before.lower === 'who' || before.lower === 'whom') return antecedent(tokens, at - 1, floor);
  const isAlone =
    isParticiple(tokens[verb]) && !tokens.slice(at, verb).some(({ lower }) => beForms.test(lower));
  if (isAlone && (before.lower === ',' || prepositions.has(before.lower))) {
    return mainSubject(tokens, floor, at);
  }
  if (before.lower === ',' || before.lower === dash) return subjectBeforeApposition(tokens, at, floor);
  if (conjunctions.has(before.lower) || before.lower === 'that' || before.lower === 'which') {
    return subjectOfEarlierVerb(tokens, at - 1, floor);
  }
  const phrase = phraseBefore(tokens, at, floor);
  if (phrase && isAlone && !canHaveParticiple(tokens, phrase)) {
    return mainSubject(tokens, floor, at);
  }
  return phrase && !isAlone ? headOfSubject(tokens, phrase, floor) : phrase;
}

/** “footage of Trump saying”; but not “at one point admonishing”, “released tweets saying”. */
function canHaveParticiple(tokens: Tokens, { from, to }: TokenRange): boolean {
  const before = tokens[from - 1];
  return before?.kind !== 'word' || tokens.slice(from, to).some(({ capital }) => capital);
}

const beForms = /^(?:am|are|be|been|being|is|was|were)$/;

function isParticiple(token: SpeechToken | undefined): boolean {
  return token !== undefined && reportingForm(token.lower) === 'participle';
}

/** Left over “has also repeatedly” and “went on to”; the index of the first token skipped. */
function skipAuxiliaries(tokens: Tokens, verb: number, floor: number): number {
  let at = verb;
  const limit = Math.max(floor, verb - 8);
  while (at > limit) {
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || before.capital) break;
    if (auxiliaries.has(before.lower) || before.lower.endsWith('ly')) at -= 1;
    else if (before.lower === 'to' && tokens[at - 2]?.lower === 'on' && at - 3 > limit) at -= 3;
    else if (before.lower === 'to' && catenatives.test(tokens[at - 2]?.lower ?? '')) at -= 2;
    else break;
  }
  return at;
}

/** Verbs that take another with “to” and have the same subject. */
const catenatives =
  /^(?:continu|want|tri|seem|appear|decid|prefer|us|declin|refus|like|began|begin|went|go|came|need|attempt|proceed|start|happen|plan|vow|promis|threaten|hop|dar)(?:es?|s|ed|ing|ied|ies)?$/;

/** Left over “on Monday” and “earlier this week”. */
function skipTimes(tokens: Tokens, from: number, floor: number): number {
  let at = from;
  while (at - 1 > floor && timeWords.has(tokens[at - 1]?.lower ?? '') && !isSurname(tokens, at - 1)) {
    at -= 1;
    while (
      at - 1 > floor &&
      /^(?:on|in|this|last|late|early|earlier|that)$/.test(tokens[at - 1]?.lower ?? '')
    )
      at -= 1;
  }
  return at;
}

/** “Theresa May”; but “Smith in May”, “Smith Monday”. */
function isSurname(tokens: Tokens, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return word?.lower === 'may' && word.capital && before?.kind === 'word' && before.capital;
}

/** “Petro” of “Petro, who has called …”. */
function antecedent(tokens: Tokens, who: number, floor: number): TokenRange | undefined {
  return phraseBefore(tokens, tokens[who - 1]?.lower === ',' ? who - 1 : who, floor);
}

/** “Revesz, director of the Institute at New York University,” before “said”: from the name to the comma. */
function subjectBeforeApposition(tokens: Tokens, to: number, floor: number): TokenRange | undefined {
  let found: TokenRange | undefined;
  let comma = to - 1;
  const limit = Math.max(floor, to - farthest);
  for (let at = comma - 1; at > limit; at -= 1) {
    if (tokens[at]?.lower !== tokens[comma]?.lower) continue;
    const phrase = phraseBefore(tokens, at, floor);
    if (phrase) found = { from: phrase.from, to };
    if (!phrase || tokens[phrase.from - 1]?.lower !== ',') break;
    at = phrase.from;
    comma = at - 1;
  }
  return found ?? mainSubject(tokens, floor, to);
}

const farthest = 40;

/** The subject of the clause in which a verb is joined to an earlier one: “Smith left and called it …”. */
function subjectOfEarlierVerb(tokens: Tokens, before: number, floor: number): TokenRange | undefined {
  for (let at = before - 1; at > Math.max(floor, before - farthest); at -= 1) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower === 'who') return antecedent(tokens, at, floor);
    if (opensClause.test(lower))
      return mainSubject(tokens, at + 1, before) ?? mainSubject(tokens, floor, before);
  }
  return mainSubject(tokens, floor, before);
}

const opensClause = /^(?:which|when|while|where|whereas|because|after|before|if|although|though|[;:—])$/;

/** The first noun phrase of a sentence that no preposition or clause at its beginning takes: “Clinton” of “On Monday, Clinton led”. */
export function mainSubject(tokens: Tokens, floor: number, limit: number): TokenRange | undefined {
  let at = afterDateline(tokens, floor, limit);
  for (let part = 0; part < 4 && at < limit; part += 1) {
    while (at < limit && isSkippedAtStart(tokens[at])) at += 1;
    if (!opensAdverbial(tokens[at])) break;
    const comma = nextComma(tokens, at, limit);
    if (comma === undefined) return undefined;
    at = comma + 1;
  }
  const phrase = phraseFrom(tokens, at, limit);
  return phrase && isNounLike(tokens[phrase.from]) ? phrase : undefined;
}

/** “WASHINGTON (AP) — ” belongs to no sentence. */
function afterDateline(tokens: Tokens, floor: number, limit: number): number {
  for (let at = floor; at < Math.min(limit, floor + 12); at += 1) {
    const token = tokens[at];
    if (token?.lower === dash) return at > floor ? at + 1 : floor;
    if (token?.kind === 'word' && !token.capital && !/^(?:p\.m\.|a\.m\.)$/.test(token.lower)) return floor;
  }
  return floor;
}

function isSkippedAtStart(token: SpeechToken | undefined): boolean {
  if (!token) return false;
  return (
    token.kind === 'punctuation' ||
    conjunctions.has(token.lower) ||
    (token.kind === 'word' &&
      /^(?:still|also|just|only|even|meanwhile|however|then|later|instead|\w+ly)$/.test(token.lower))
  );
}

function opensAdverbial(token: SpeechToken | undefined): boolean {
  if (token?.kind === 'quotation') return true;
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (lower === 'who' || lower === 'that') return false;
  return (
    prepositions.has(lower) || subordinators.has(lower) || /^(?:\w{3,}ing|asked|last|earlier)$/.test(lower)
  );
}

function nextComma(tokens: Tokens, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < Math.min(limit, from + farthest); at += 1) {
    if (tokens[at]?.lower === ',' || endsWithComma(tokens[at])) return at;
  }
  return undefined;
}

function endsWithComma(token: SpeechToken | undefined): boolean {
  return token?.run !== undefined && token.kind === 'quotation' && token.tail === ',';
}
