import { exampleShare } from './example-share.ts';

/** Accounts, and pairs folded away; accounts alone where one answers. */
export const examples = {
  'accounts and pairs': { cells: exampleShare.cells, pairs: exampleShare.pairs, url: '/' },
  'no pairs': { cells: exampleShare.cells.slice(0, 1), pairs: [], url: '/' },
};
