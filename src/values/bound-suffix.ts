import type { Hedge } from '../schemas/value.ts';

// a bound may follow its figure: “2 h or more”, “12 or more people”, “12 people at least”
const suffixes: readonly (readonly [RegExp, Hedge])[] = [
  [/ or (?:more|longer|above|over)(?= |$)| at (?:the )?(?:very )?least$|(?<=\d)\+(?= |$)/i, 'at-least'],
  [/ or (?:less|fewer|shorter|under|below)(?= |$)| at (?:the )?(?:very )?most$/i, 'at-most'],
];

/** Takes the bound that follows a figure out of a folded amount: “2 h or more” gives “2 h” and at-least. */
export function takeBoundSuffix(folded: string): { readonly rest: string; readonly hedge?: Hedge } {
  const [pattern, hedge] = suffixes.find(([each]) => each.test(folded)) ?? [];
  return pattern === undefined || hedge === undefined
    ? { rest: folded }
    : { rest: folded.replace(pattern, ''), hedge };
}
