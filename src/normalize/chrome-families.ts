/** Finds which family of page furniture a line belongs to, from the words in `lexicon/chrome-lexicon.json`. */
import type { DroppedKind } from '../schemas/entry.ts';
import { droppedKindSchema } from '../schemas/entry.ts';
import lexicon from './lexicon/chrome-lexicon.json' with { type: 'json' };

export interface ChromeFamily {
  /** Id of the family; the rule in the ledger. */
  readonly id: string;
  readonly kind: DroppedKind;
  /**
   * `whole`: the line is one of the family's phrases, sure evidence. `start`: it begins with one. `within`: it has one
   * somewhere. The last two need a line that is short or stands outside the story.
   */
  readonly by: 'whole' | 'start' | 'within';
}

/**
 * `key` is a line in lower case with plain typography. A phrase that is the whole line goes before one at its start,
 * and that before one within it; among equals the family that the lexicon lists first.
 */
export function findChromeFamily(key: string): ChromeFamily | undefined {
  const line = key.replace(digits, '#').replace(bulletsBefore, '');
  return wholeLines.get(line.replace(marksAfter, '')) ?? phraseAtStart(line) ?? phraseWithin(line);
}

/** A line as the lexicon writes lines: digits as `#`, no bullets before, no colon, stop or arrow after. */
function toPhrase(key: string): string {
  return key.replace(digits, '#').replace(bulletsBefore, '').replace(marksAfter, '');
}

const digits = /\d+/g;
const bulletsBefore = /^[-\s"'>•·|+*»›→▶►]+(?=[^-\s"'>•·|+*»›→▶►])/u;
const marksAfter = /(?<=[^\s:.…!?"'|»›→▶►▼*])[\s:.…!?"'|»›→▶►▼*]+$/u;

interface Opening {
  readonly phrase: string;
  readonly family: ChromeFamily;
}

/** Openings by their first letters, so that few phrases are tried at each place. */
type Openings = Map<string, Opening[]>;
const startLetters = 1;
const withinLetters = 4;

const wholeLines = new Map<string, ChromeFamily>();
const atStart: Openings = new Map();
const within: Openings = new Map();

for (const { id, kind: written, lines, starts, contains } of lexicon.families) {
  const kind = droppedKindSchema.parse(written);
  for (const line of lines) addWhole(toPhrase(line), { id, kind, by: 'whole' });
  for (const phrase of starts)
    addOpening(atStart, startLetters, { phrase, family: { id, kind, by: 'start' } });
  for (const phrase of contains)
    addOpening(within, withinLetters, { phrase, family: { id, kind, by: 'within' } });
}

function addWhole(phrase: string, family: ChromeFamily): void {
  if (!wholeLines.has(phrase)) wholeLines.set(phrase, family);
}

function addOpening(openings: Openings, letters: number, opening: Opening): void {
  const key = opening.phrase.slice(0, letters);
  openings.set(key, [...(openings.get(key) ?? []), opening]);
}

function phraseAtStart(line: string): ChromeFamily | undefined {
  return openingAt(atStart, startLetters, line, 0);
}

function phraseWithin(line: string): ChromeFamily | undefined {
  for (let at = 0; at !== -1; at = nextWord(line, at)) {
    const family = openingAt(within, withinLetters, line, at);
    if (family) return family;
  }
  return undefined;
}

function nextWord(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  return space === -1 ? -1 : space + 1;
}

function openingAt(openings: Openings, letters: number, line: string, at: number): ChromeFamily | undefined {
  return openings
    .get(line.slice(at, at + letters))
    ?.find(({ phrase }) => line.startsWith(phrase, at) && !goesOn(line, at + phrase.length))?.family;
}

/** Whether a word that was read up to `at` goes on with further letters. */
function goesOn(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 97 && code <= 122 && line.charCodeAt(at - 1) !== 32 && isLetterCode(line.charCodeAt(at - 1));
}

function isLetterCode(code: number): boolean {
  return code >= 97 && code <= 122;
}
