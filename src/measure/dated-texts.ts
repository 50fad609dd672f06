import { z } from 'zod';
import type { DayInterval } from '../schemas/value.ts';
import { readRows } from './read-rows.ts';
import type { DatedSpan } from './score-dates.ts';
import { unitOffsets } from './unit-offsets.ts';

const goldSchema = z.object({
  start: z.number(),
  end: z.number(),
  interval: z.array(z.string()).nullable(),
});
const newswireSchema = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timex: z.array(goldSchema),
});
const wikinewsSchema = newswireSchema.omit({ timex: true }).extend({ dates: z.array(goldSchema) });

/** A text with its day of publication and what a person marked in it; offsets in UTF-16 units. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly gold: readonly DatedSpan[];
}

/** The texts of the newspaper set. */
export function readNewswire(lines: string | undefined): readonly DatedText[] {
  return readRows(lines, newswireSchema).map((row) => toDatedText(row, row.timex));
}

function toDatedText(
  { id, dct, text }: { id: string; dct: string; text: string },
  gold: readonly z.infer<typeof goldSchema>[],
): DatedText {
  const unitOf = unitOffsets(text);
  return {
    id,
    text,
    published: dct.slice(0, 10),
    gold: gold.map(({ start, end, interval }) => ({
      start: unitOf(start),
      end: unitOf(end),
      days: daysOf(interval),
    })),
  };
}

function daysOf(interval: readonly string[] | null): DayInterval | undefined {
  const [earliest, latest] = interval ?? [];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** The texts of the Wikinews set. */
export function readWikinews(lines: string | undefined): readonly DatedText[] {
  return readRows(lines, wikinewsSchema).map((row) => toDatedText(row, row.dates));
}
