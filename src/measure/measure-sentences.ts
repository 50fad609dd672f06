import { z } from 'zod';
import { findSentences } from '../text/find-sentences.ts';
import { textOf } from '../text/span.ts';
import type { Measure, MeasureRow, MeasureSources } from './measure.ts';
import { readRows } from './read-rows.ts';
import { bestLibrary, type Splitter } from './sentence-libraries.ts';
import { unitOffsets } from './unit-offsets.ts';

/** Splitting sentences: ours beside the best of two libraries, in the same run on the same texts. */
export const measureSentences: Measure = async (sources) => [
  ...(await measureGoldenRules(sources)),
  ...(await measureWikinews(sources)),
  ...(await measureFirstStory(sources)),
  ...(await measureSpeed(sources)),
];

const goldenRules = 'sentences-golden-rules.jsonl';
const wikinews = 'gum-news-dev.jsonl';
const firstStory = 'seeds-sentences.json';

const ruleSchema = z.object({
  golden: z.boolean(),
  alignable: z.boolean(),
  text: z.string(),
  expect: z.array(z.string()),
});
type Rule = z.infer<typeof ruleSchema>;

async function measureGoldenRules({ readSet }: MeasureSources): Promise<MeasureRow[]> {
  const rules = readRows(await readSet(goldenRules), ruleSchema).filter(({ alignable }) => alignable);
  if (rules.length === 0) return [];
  const golden = rules.filter((rule) => rule.golden);
  const row = (measure: string, cases: readonly Rule[], reach: number, note: string): MeasureRow => ({
    set: goldenRules,
    measure,
    ours: countReached(cases, findSentences),
    best: bestLibrary((library) => countReached(cases, library.splitInto)),
    reach,
    note,
  });
  return [
    row(
      'golden rules split exactly',
      golden,
      38,
      `of ${String(golden.length)}; cases whose expected sentences are not runs of the text are left out`,
    ),
    row(
      'golden rules and further cases split exactly',
      rules,
      135,
      `of ${String(rules.length)}; the further cases keep a quotation of several sentences whole, news practice does not`,
    ),
  ];
}

function countReached(rules: readonly Rule[], splitInto: Splitter): number {
  return rules.filter(({ text, expect }) => {
    const found = splitInto(text).map((span) => textOf(text, span));
    return found.length === expect.length && found.every((sentence, index) => sentence === expect[index]);
  }).length;
}

const articleSchema = z.object({
  text: z.string(),
  blocks: z.array(z.object({ start: z.number(), end: z.number() })),
  sents: z.array(z.tuple([z.number(), z.number()])),
});
type Article = z.infer<typeof articleSchema>;

async function measureWikinews({ readSet }: MeasureSources): Promise<MeasureRow[]> {
  const articles = readRows(await readSet(wikinews), articleSchema);
  if (articles.length === 0) return [];
  const row = (measure: string, inner: boolean, note: string): MeasureRow => ({
    set: wikinews,
    measure,
    ours: scoreArticles(articles, findSentences, inner),
    best: bestLibrary((library) => scoreArticles(articles, library.splitInto, inner)),
    reach: 0.985,
    note,
  });
  return [
    row('sentence F1', false, 'where sentences end, the end of each block included; block by block'),
    row('sentence F1 within blocks', true, 'where sentences end, the end of each block left out'),
  ];
}

function scoreArticles(articles: readonly Article[], splitInto: Splitter, inner: boolean): number {
  const counts = { both: 0, found: 0, gold: 0 };
  for (const { text, blocks, sents } of articles) {
    const unitOf = unitOffsets(text);
    for (const block of blocks) {
      const [start, end] = [unitOf(block.start), unitOf(block.end)];
      const counted = (at: number) => at > start && (inner ? at < end : at <= end);
      const gold = new Set(sents.map(([, to]) => unitOf(to)).filter(counted));
      const found = splitInto(text.slice(start, end)).map((span) => span.end + start);
      counts.gold += gold.size;
      counts.found += found.filter(counted).length;
      counts.both += found.filter((at) => counted(at) && gold.has(at)).length;
    }
  }
  return rounded((2 * counts.both) / (counts.found + counts.gold));
}

const lineSchema = z.object({ t: z.string(), gold: z.array(z.number()) });

async function measureFirstStory({ readGold }: MeasureSources): Promise<MeasureRow[]> {
  const json = await readGold(firstStory);
  if (json === undefined) return [];
  const lines = z.array(lineSchema).parse(JSON.parse(json));
  const boundaries = lines.flatMap(({ gold }) => gold).length;
  return [
    {
      set: firstStory,
      measure: 'sentence boundaries right, false ones taken off',
      ours: countRight(lines, findSentences),
      best: bestLibrary((library) => countRight(lines, library.splitInto)),
      reach: boundaries,
      note: `of ${String(boundaries)}, within the lines of the first story`,
    },
  ];
}

function countRight(lines: readonly z.infer<typeof lineSchema>[], splitInto: Splitter): number {
  return lines.reduce((sum, { t: line, gold }) => {
    const unitOf = unitOffsets(line);
    const wanted = new Set(gold.map(unitOf));
    const found = splitInto(line).slice(0, -1);
    const right = found.filter(({ end }) => wanted.has(end)).length;
    return sum + right - (found.length - right);
  }, 0);
}

async function measureSpeed({ readSet, now }: MeasureSources): Promise<MeasureRow[]> {
  const articles = readRows(await readSet(wikinews), articleSchema);
  if (articles.length === 0) return [];
  const once = articles.map(({ text }) => text).join('\n');
  const text = `${once}\n`.repeat(Math.ceil(2_000_000 / once.length)); // long enough to time
  const speedOf = (splitInto: Splitter, sample: string) => {
    const runs = [1, 2, 3, 4, 5].map(() => {
      const began = now();
      splitInto(sample);
      return now() - began;
    });
    return rounded(sample.length / 1_000 / Math.min(...runs)); // the quickest: others share the machine
  };
  return [
    {
      set: wikinews,
      measure: 'sentences found, millions of characters a second',
      ours: speedOf(findSentences, text),
      best: bestLibrary(({ splitInto }) => speedOf(splitInto, once)),
      reach: 8,
      note: 'one core; differs by machine',
    },
  ];
}

function rounded(figure: number): number {
  return Math.round(figure * 10_000) / 10_000;
}
