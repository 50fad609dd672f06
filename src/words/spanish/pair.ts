import type { PairWords } from '../english/pair.ts';

export const pairWords: PairWords = {
  ofItsWords: 'de sus propias palabras',
  first: 'Quién las tuvo primero',
  passages: 'Pasaje por pasaje',
  legend:
    'Las palabras compartidas van sobre fondo de color. Donde los textos difieren, las palabras llevan un subrayado de puntos y un número; un número o una negación que difiere va en negrita con doble línea.',
  passage: (number) => `Pasaje ${String(number)}`,
  citedIn: 'Citado en',
  nothing: 'nada',
  edit: (number) => `diferencia ${String(number)}`,
};
