import type { Damage } from '../../schemas/entry.ts';
import { isKept } from '../account-for-text.ts';
import type { Reading } from '../reading.ts';
import { piecesOf, statedAt } from '../reading.ts';

const firstWords: Readonly<Record<string, string>> = {
  caption: 'a caption',
  'date-stamp': 'a date',
  dateline: 'a dateline',
  paragraph: 'a paragraph',
  byline: 'a byline',
};

/** A headline that is missing, at the start of the first block, and headlines that repeat the first to the letter. */
export function findHeadlineDamage(reading: Reading): readonly Damage[] {
  const [headline] = piecesOf(reading, 'headline');
  if (!headline) return [missing(reading)];
  const words = statedAt(reading.text, headline).value;
  return piecesOf(reading, 'duplicate-headline')
    .filter((piece) => statedAt(reading.text, piece).value === words)
    .map(({ start, end }) => ({
      kind: 'headline-repeated',
      start,
      end,
      note: 'The headline stands here once more.',
    }));
}

function missing({ pieces }: Reading): Damage {
  const first = pieces.find(({ kind }) => isKept(kind));
  const start = first?.start ?? 0;
  return {
    kind: 'headline-missing',
    start,
    end: start,
    note: `The file has no headline; it begins with ${firstWords[first?.kind ?? ''] ?? 'something else'}.`,
  };
}
