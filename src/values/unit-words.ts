/** The words after a figure: whether they can be its unit, and how it is written. */
import { scales, small, tens } from './number-words.ts';

// words that go with the figure: a reader who took them for its unit would lose a hedge or a second figure
const notUnits = new Set(
  'about approximately approx around roughly circa nearly almost estimated possibly perhaps probably maybe least most more less fewer than up so some not only just'.split(
    ' ',
  ),
);
const notFirst = new Set(['or', 'and', 'of', 'in', 'the', 'a', 'an', 'out', 'to']);

/** Whether the words after a figure can be its unit. “3m people” are no metres. */
export function isUnit(words: readonly string[]): boolean {
  const [first = '', ...others] = words.map((each) => each.toLowerCase());
  if (notFirst.has(first) || (first === 'm' && others.some((each) => /^\p{L}/u.test(each)))) return false;
  return ![first, ...others].some((each) => notUnits.has(each) || isNumberWord(each));
}

function isNumberWord(word: string): boolean {
  return small.has(word) || tens.has(word) || scales.has(word);
}

/** Signs stand close to the words around them: `km/h`, `°C`. */
export function joinUnit(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ?([/²³°'-]) ?/g, '$1')
    .replaceAll(' .', '.')
    .trim();
}
