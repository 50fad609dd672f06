import { readChoice } from './read-choice.ts';
import { readDate } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { readList } from './read-list.ts';
import { readOrder } from './read-order.ts';
import { readQuantity } from './read-quantity.ts';
import { readQuotation } from './read-quotation.ts';
import { readRank } from './read-rank.ts';
import { readText } from './read-text.ts';
import { unreadable } from './unreadable.ts';
import type { Reading, ValueContext } from './value-context.ts';

export type { ValueContext } from './value-context.ts';

/**
 * Reads a value as editors write it into the set it stands for. Never throws on input: what cannot be read comes back as
 * *unexpected – expected – advice*, with examples of the kind and, where one can be computed, the nearest form understood.
 * A quotation or free text without a value takes the cited passage; a list of strings is read as a choice or a list only.
 */
export function readValue(written: string | readonly string[] | undefined, context: ValueContext): Reading {
  const { kind } = context;
  if (kind === 'choice') return readChoice(written ?? '', context);
  if (kind === 'list') return readList(written ?? '', context);
  if (written !== undefined && typeof written !== 'string') {
    const [only] = written;
    return written.length === 1 && only !== undefined
      ? readValue(only, context)
      : unreadable(kind, written.join('; '));
  }
  if (kind === 'quotation') return readQuotation(written, context);
  if (kind === 'text') return readText(written, context);
  return readOne[kind](written ?? '', context);
}

const readOne = {
  date: readDate,
  duration: readDuration,
  quantity: readQuantity,
  rank: readRank,
  order: readOrder,
};
