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
  const line = withoutBullets(key.slice(0, longestLine).replace(digits, '#'));
  const whole = key.length <= longestWhole ? wholeLines.get(withoutMarks(line)) : undefined;
  return whole ?? phraseAtStart(line) ?? (key.length <= longestLine ? phraseWithin(line) : undefined);
}

/** In characters: no phrase is longer, and no longer line is a notice rather than a paragraph. */
const longestWhole = 150;
const longestLine = 500;

/** A line as the lexicon writes lines: digits as `#`, no bullets before, no colon, stop or arrow after. */
function toPhrase(key: string): string {
  return withoutMarks(withoutBullets(key.replace(digits, '#')));
}

const digits = /\d+/g;
const bullet = /[-\s"'>•·|+*»›→▶►]/u;
const mark = /[\s:.…!?"'|»›→▶►▼*]/u;

/** A line of nothing but bullets stays. */
function withoutBullets(line: string): string {
  let start = 0;
  while (start < line.length && bullet.test(line.charAt(start))) start += 1;
  return start === 0 || start === line.length ? line : line.slice(start);
}

function withoutMarks(line: string): string {
  let end = line.length;
  while (end > 0 && mark.test(line.charAt(end - 1))) end -= 1;
  return end === 0 ? line : line.slice(0, end);
}

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
