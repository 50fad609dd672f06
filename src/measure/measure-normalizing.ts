import { z } from 'zod';
import { normalizeArticle } from '../normalize/normalize-article.ts';
import { measuredSource } from './body-of.ts';
import type { Measure } from './measure.ts';
import { readRows } from './read-rows.ts';

/** Sets of whole texts; those that are there are mixed. */
const sets = ['pages-dev.jsonl', 'gum-news-dev.jsonl', 'dates-dev.jsonl', 'quotations-dev.jsonl'];
const textSchema = z.union([
  z.object({ flattened: z.string() }).transform(({ flattened }) => flattened),
  z.object({ text: z.string() }).transform(({ text }) => text),
]);

const fewestBytes = 20_000_000;

/** How fast articles are normalized, and whether every character of them is accounted for. */
export const measureNormalizing: Measure = async ({ readSet, now }) => {
  const read = await Promise.all(sets.map(readSet));
  const texts = read.flatMap((set) => readRows(set, textSchema));
  const articles = texts.map((text) => new TextEncoder().encode(text));
  if (articles.length === 0) return [];
  const bytes = articles.reduce((sum, article) => sum + article.length, 0);
  const passes = Array.from({ length: Math.ceil(fewestBytes / bytes) }, () => timePass(articles, now));
  return [
    {
      set: sets.filter((_, at) => read[at] !== undefined).join(', '),
      measure: 'normalizing, MB a second',
      ours: bytes / 1_000 / Math.min(...passes),
      reach: 5,
      note: `one core, whole normalizing; ${passes.length} passes over ${(bytes / 1_000_000).toFixed(1)} MB, the quickest, for others share the machine`,
    },
    {
      set: sets.filter((_, at) => read[at] !== undefined).join(', '),
      measure: 'characters unaccounted for, below zero',
      ours: -articles.reduce((sum, article) => sum + lostIn(article), 0),
      reach: 0,
      note: `of ${articles.length} texts; every character is in one segment of the ledger`,
    },
  ];
};

function timePass(articles: readonly Uint8Array[], now: () => number): number {
  const began = now();
  for (const article of articles) normalize(article);
  return now() - began;
}

function normalize(bytes: Uint8Array) {
  return normalizeArticle({
    story: 'measured',
    article: 'measured',
    file: 'measured.txt',
    bytes,
    source: measuredSource,
  });
}

/** Characters that no segment covers, or several do; an article without entry loses nothing, for it is not used. */
function lostIn(bytes: Uint8Array): number {
  const { entry, text = '' } = normalize(bytes);
  if (!entry) return 0;
  const gaps = entry.ledger.map(({ start }, at) => Math.abs(start - (entry.ledger[at - 1]?.end ?? 0)));
  const end = entry.ledger.at(-1)?.end ?? 0;
  return gaps.reduce((sum, gap) => sum + gap, Math.abs(text.length - end));
}
