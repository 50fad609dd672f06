import type { ValueOf } from '../schemas/value.ts';
import { foldWritten, longestWritten } from './fold-written.ts';
import { ordinalWords } from './ordinal-words.ts';
import { unreadable } from './unreadable.ts';
import { plainly, type Reading, type ValueContext } from './value-context.ts';

const deepestRank = 1000; // every rank of a range is kept by itself

const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const topmost = ['top', 'the top', 'largest', 'the largest', 'biggest', 'the biggest', 'leading'];

/**
 * Reads a rank as the set of ranks it may be: `rank 1`, `#1`, `top`, `first`, `2nd`, `rank 1-3`, `top 3`,
 * `rank 1 or 2`. A bare `top` is rank 1; `top 3` is any of the first three.
 */
export function readRank(written: string, context: ValueContext): Reading<ValueOf<'rank'>> {
  const ranks = ranksIn(foldWritten(written).toLowerCase());
  if (ranks === undefined) return unreadable('rank', written);
  return { ok: true, value: { kind: 'rank', ...plainly(written, context), ranks } };
}

function ranksIn(folded: string): number[] | undefined {
  if (folded.length > longestWritten) return undefined;
  if (topmost.includes(folded)) return [1];
  const top = /^(?:the |in the |among the )?(?:top|first) ([a-z]{3,5}|\d{1,4})$/.exec(folded)?.[1];
  if (top !== undefined) return upTo(1, rankNamed(top));
  const bare = folded.replace(/^(?:the )?(?:rank(?:s|ed)? |number |no\. ?|place )/, '');
  const range = bare.split(/ ?(?:-|\.\.| to ) ?/);
  if (range.length === 2) return upTo(rankNamed(range[0]), rankNamed(range[1]));
  const alternatives = bare.split(/ ?(?:\bor\b|\||,) ?/).map(rankNamed);
  const known = alternatives.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < alternatives.length) return undefined;
  return [...new Set(known)].sort((a, b) => a - b);
}

function rankNamed(written: string | undefined): number | undefined {
  const bare = (written ?? '').trim().replace(/^(?:the |rank |#|no\. ?|number )/, '');
  const spelled = Math.max(ordinalWords.indexOf(bare), cardinals.indexOf(bare));
  if (spelled !== -1) return spelled + 1;
  const figure = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(bare)?.[1];
  const rank = figure === undefined ? 0 : Number(figure);
  return rank >= 1 && rank <= deepestRank ? rank : undefined;
}

function upTo(first: number | undefined, last: number | undefined): number[] | undefined {
  if (first === undefined || last === undefined || last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
