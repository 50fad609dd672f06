import type { DrawingsWords } from '../english/drawings.ts';
import { list } from './counting.ts';

const none = { day: 'ningún día', value: 'ningún valor' } as const;

export const drawingsWords: DrawingsWords = {
  row: (accounts, value) => `${list(accounts)}: ${value}.`,
  apart: (sigla, kind, others) =>
    `${list(sigla)} no ${sigla.length === 1 ? 'comparte' : 'comparten'} ${none[kind]} con ${list(others)}`,
  byWords: (apart) => `Solo por las palabras, ${apart.join('; ')}.`,
  soft: 'Lleno: lo que permiten las palabras con nuestras tolerancias; se desvanece donde una fija el extremo.',
  plain: 'Una barra es lo que permiten las palabras.',
  dashed: 'Discontinuo: lo que permiten por sí solas.',
  unbounded: 'Flecha: sin límite.',
  open: 'Hueco: ese número queda excluido.',
  together: 'Letras juntas: un solo origen.',
};
