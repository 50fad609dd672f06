import * as chrono from 'chrono-node';
import { z } from 'zod';
import { findMentions } from '../mentions/find-mentions.ts';
import { normalizeArticle } from '../normalize/normalize-article.ts';
import type { Entry } from '../schemas/entry.ts';
import { measuredSource } from './body-of.ts';
import type { Measure } from './measure.ts';
import { readRows } from './read-rows.ts';

/** Sets of whole articles; those that are there are mixed. */
const sets = ['gum-news-dev.jsonl', 'dates-dev.jsonl', 'quotations-dev.jsonl'];
const textSchema = z.object({ text: z.string() });

const passes = 12;

interface Normalized {
  readonly entry: Entry;
  readonly text: string;
}

/** How fast all mentions are found, in articles that are normalized already. */
export const measureMentionSpeed: Measure = async ({ readSet, readTolerances, now }) => {
  const tolerances = await readTolerances();
  const read = await Promise.all(sets.map(readSet));
  const articles = read.flatMap((set) => readRows(set, textSchema)).flatMap(({ text }) => normalize(text));
  if (articles.length === 0) return [];
  const bytes = articles.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
  const speedOf = (readOne: (article: Normalized) => unknown) => {
    const times = Array.from({ length: passes }, () => {
      const began = now();
      articles.forEach(readOne);
      return now() - began;
    });
    return bytes / 1_000 / Math.min(...times);
  };
  return [
    {
      set: sets.filter((_, at) => read[at] !== undefined).join(', '),
      measure: 'all mentions found, MB a second',
      ours: speedOf(({ entry, text }) => findMentions(entry, text, tolerances)),
      best: {
        name: 'chrono-node 2.10.3, dates alone',
        figure: speedOf(({ text }) => chrono.parse(text, new Date(0))),
      },
      reach: 2,
      note: `one core, normalizing not counted; ${passes} passes over ${(bytes / 1_000_000).toFixed(1)} MB, the quickest, for others share the machine`,
    },
  ];
};

function normalize(text: string): Normalized[] {
  const bytes = new TextEncoder().encode(text);
  const { entry } = normalizeArticle({
    story: 'measured',
    article: 'measured',
    file: 'measured.txt',
    bytes,
    source: { ...measuredSource, published: '2000-01-01' }, // a day to count from, or little would be worked out
  });
  return entry ? [{ entry, text }] : [];
}
