/** Words of invented reports, and a dice that falls the same way for the same seed. */

/** Three of them make a noun: enough nouns that two accounts share words only where they are meant to. */
const syllables =
  'ba bi bo da di do fa fi ga go ka ki la li lu ma mi mo na ni pa po ra ri sa si ta ti va vo'.split(' ');
const qualities =
  'quiet broad narrow early bright heavy slow careful local northern southern old new plain steady distant small tall'.split(
    ' ',
  );
const doings =
  'watched carried opened crossed repaired described measured painted followed counted lifted answered praised guarded visited remembered'.split(
    ' ',
  );
const places =
  'by the water, near the square, behind the mill, under the arches, along the quay, above the bay'.split(
    ', ',
  );

/** Gives whole numbers below its argument. The same seed gives the same row of them (mulberry32). */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick(dice: Dice, from: readonly string[]): string {
  return from[dice(from.length)] ?? '';
}

function noun(dice: Dice): string {
  return [1, 2, 3].map(() => pick(dice, syllables)).join('');
}

/** “the quiet batavo watched the old kinaru near the square”, without capital or full stop. */
export function clause(dice: Dice): string {
  const thing = () => `the ${pick(dice, qualities)} ${noun(dice)}`;
  return `${thing()} ${pick(dice, doings)} ${thing()} ${pick(dice, places)}`;
}

/** “a quiet batavo”. */
export function aside(dice: Dice): string {
  return `a ${pick(dice, qualities)} ${noun(dice)}`;
}

/** Clauses joined to a run of at least `length` characters. */
export function clauses(dice: Dice, length: number): string {
  const said = [clause(dice)];
  while (said.join(', and ').length < length) said.push(clause(dice));
  return said.join(', and ');
}

/** Whole sentences of at least `length` characters. */
export function sentences(dice: Dice, length: number): string {
  let said = '';
  while (said.length < length) said += `${said === '' ? '' : ' '}${sentence(clauses(dice, 60 + dice(80)))}`;
  return said;
}

/** With a capital and a full stop. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** “Batavo Kinaru”: a name for a thing. */
export function nameOf(dice: Dice): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(noun(dice))} ${capital(noun(dice))}`;
}
