import { z } from 'zod';
import { bodyOf } from './body-of.ts';
import type { Measure } from './measure.ts';
import { readRows } from './read-rows.ts';
import { accuracyOf, countShingles } from './shingle-score.ts';

const set = 'pages-dev.jsonl';
const pageSchema = z.object({ flattened: z.string(), body: z.string() });

/** Telling the story from the page around it, on real pages flattened to text. No library does that without the HTML. */
export const measureBodies: Measure = async ({ readSet }) => {
  const pages = readRows(await readSet(set), pageSchema);
  if (pages.length === 0) return [];
  const counts = pages.map(({ flattened, body }) => countShingles(body, bodyOf(flattened)));
  const ours = accuracyOf(counts);
  const everything = accuracyOf(pages.map(({ flattened, body }) => countShingles(body, flattened)));
  return [
    {
      set,
      measure: 'body F1',
      ours: ours.f1,
      reach: 0.9,
      note: `shingles of four words, ${pages.length} pages; precision ${ours.precision.toFixed(3)}; keeping everything scores ${everything.f1.toFixed(3)}; the rules were corrected by what these pages showed, so expect less of pages that nobody has read`,
    },
    {
      set,
      measure: 'body recall',
      ours: ours.recall,
      reach: 0.9,
      note: 'the share of the story that is kept: a dropped paragraph would be a false “silent”',
    },
  ];
};
