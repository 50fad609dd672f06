import type { PairViewsWords } from '../english/pair-views.ts';
import { counted, list } from './counting.ts';

const words = (count: number) => counted(count, 'palabra', 'palabras');

export const pairViewsWords: PairViewsWords = {
  edits: {
    case: 'mayúsculas',
    punctuation: 'puntuación',
    spelling: 'ortografía',
    contraction: 'contracción',
    word: 'otras palabras',
    omission: 'solo en una',
    addition: 'solo en una',
    number: 'número',
    negation: 'negación',
  },
  heading: (a, b) => `Lo que comparten ${list([a, b])}`,
  lead: (a, b, shared, shares) =>
    `${list([a, b])} comparten ${shared}: ${shares.a} de la una y ${shares.b} de la otra, sin contar las palabras dentro de citas.`,
  description: (lead) => `${lead} Los pasajes uno junto a otro, con cada cambio.`,
  noDirection: 'Los textos no muestran quién tuvo las palabras primero.',
  shown: (a, b, shares) => `Se muestra ${shares.a} de las palabras de ${a} y ${shares.b} de las de ${b}.`,
  cut: 'Los pasajes están cortados para que ninguna página muestre más de la mitad de un artículo.',
  passage: (all, quoted) => (quoted > 0 ? `${words(all)}, ${String(quoted)} dentro de citas` : words(all)),
  more: (count) => counted(count, 'palabra más compartida', 'palabras más compartidas'),
};
