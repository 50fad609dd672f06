/** What pictures of values say in sentences. */
import { list } from './counting.ts';

export const drawingsWords = {
  row: (accounts: readonly string[], value: string) => `${list(accounts)}: ${value}.`,
  /** “U shares no day with E, R and W”. */
  apart: (sigla: readonly string[], kind: 'day' | 'value', others: readonly string[]) =>
    `${list(sigla)} ${sigla.length === 1 ? 'shares' : 'share'} no ${kind} with ${list(others)}`,
  byWords: (apart: readonly string[]) => `By the words alone ${apart.join('; ')}.`,
  soft: 'Full: what the words allow under our tolerances, fading where one sets the end.',
  plain: 'A bar is what the words allow.',
  dashed: 'Dashed: what they allow alone.',
  unbounded: 'Arrow: no end.',
  open: 'Hollow: that number is left out.',
  together: 'Letters together: one origin.',
};

export type DrawingsWords = typeof drawingsWords;
