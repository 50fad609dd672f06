/** Counts and lists as Spanish has them; the other parts build their texts with these. */
import { countedIn } from '../counted.ts';

const small = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const digits = new Intl.NumberFormat('es');
const lists = new Intl.ListFormat('es', { type: 'conjunction' });

export type Gender = 'f' | 'm';

export const counted = countedIn('es');

/** As a sentence has it before a noun, in words up to twelve: “ninguna”, “tres”, “13”. */
export function numberInWords(count: number, gender: Gender): string {
  if (count === 0) return gender === 'f' ? 'ninguna' : 'ningún';
  if (count === 1) return gender === 'f' ? 'una' : 'un';
  return small[count] ?? digits.format(count);
}

/** “ninguna afirmación”, “tres afirmaciones”, “13 afirmaciones”: none takes the singular. */
export function countedInWords(count: number, one: string, many: string, gender: Gender): string {
  return `${numberInWords(count, gender)} ${count < 2 ? one : many}`;
}

/** “A, B y C”, “Ana e Inés”. */
export function list(words: readonly string[]): string {
  return lists.format(words);
}
