import type { Relation } from '../../schemas/comparison.ts';
import type { Differing } from '../english/who-differs.ts';
import { list } from './counting.ts';

/** “A y B”, “Ana e Inés”. */
const pair = (a: string, b: string) => list([a, b]);

export const whoDiffersWords: Record<Relation, Differing> = {
  contradict: {
    one: (a, others) => `${a} contradice a ${list(others)}.`,
    two: (a, b) => `${pair(a, b)} se contradicen.`,
    all: 'Entre las versiones no hay dos que puedan ser ciertas a la vez.',
  },
  unclear: {
    one: (a, others) => `No podemos saber si ${a} coincide con ${list(others)}.`,
    two: (a, b) => `No podemos saber si ${pair(a, b)} coinciden.`,
    all: 'De ningún par de versiones podemos saber si coinciden.',
  },
  'not-comparable': {
    one: (a, others) => `${a} habla de algo distinto que ${list(others)}.`,
    two: (a, b) => `${pair(a, b)} hablan de cosas distintas.`,
    all: 'Cada versión habla de algo distinto.',
  },
  precision: {
    one: (a, others) => `${a} difiere en el detalle de ${list(others)}.`,
    two: (a, b) => `${pair(a, b)} difieren en el detalle.`,
    all: 'Las versiones difieren solo en el detalle.',
  },
  wording: {
    one: (a, others) => `${a} difiere en las palabras de ${list(others)}.`,
    two: (a, b) => `${pair(a, b)} difieren en las palabras.`,
    all: 'Las versiones difieren solo en las palabras.',
  },
  same: {
    one: (a, others) => `${a} dice lo mismo que ${list(others)}.`,
    two: (a, b) => `${pair(a, b)} dicen lo mismo.`,
    all: 'Todas las versiones que responden dicen lo mismo.',
  },
};

export const amongThemselvesWords: Partial<Record<Relation, string>> = {
  same: 'Estas últimas dicen lo mismo.',
  wording: 'Estas últimas difieren entre sí solo en las palabras.',
  precision: 'Estas últimas son compatibles entre sí.',
};
