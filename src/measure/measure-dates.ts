import { z } from 'zod';
import { findInArticle } from '../mentions/find-mentions.ts';
import type { Mention } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { DayInterval } from '../schemas/value.ts';
import { dateLibraries } from './date-libraries.ts';
import type { Measure, MeasureRow, MeasureSources } from './measure.ts';
import { measureFirstDates } from './measure-first-dates.ts';
import { plainArticle } from './plain-article.ts';
import { readRows } from './read-rows.ts';
import { addCounts, scoreDates, type DateCounts, type DatedSpan } from './score-dates.ts';
import { unitOffsets } from './unit-offsets.ts';

/** Dates, durations and frequencies: ours beside the best of two libraries, in the same run on the same texts. */
export const measureDates: Measure = async (sources) => [
  ...(await measureNewswire(sources)),
  ...(await measureWikinews(sources)),
  ...(await measureFirstDates(sources)),
];

const newswire = 'dates-dev.jsonl';
const wikinews = 'gum-news-dev.jsonl';

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

/** Our mentions of time in a text, with the days they stand for by their words. */
export function findDates({ text, published }: DatedText, tolerances: Tolerances): readonly DatedSpan[] {
  return findInArticle(plainArticle(text, published, tolerances))
    .filter(isOfTime)
    .map(toDatedSpan);
}

function isOfTime({ kind }: Mention): boolean {
  return kind === 'date' || kind === 'duration' || kind === 'frequency';
}

function toDatedSpan(mention: Mention): DatedSpan {
  const value = settledValue(mention);
  const { start, end } = mention;
  return value?.kind === 'date' ? { start, end, days: value.byWords } : { start, end };
}

type Finder = (text: DatedText) => readonly DatedSpan[];

function countWith(texts: readonly DatedText[], find: Finder): DateCounts {
  return addCounts(texts.map((text) => scoreDates(text.gold, find(text))));
}

interface Scored {
  readonly ours: DateCounts;
  readonly libraries: readonly { readonly name: string; readonly counts: DateCounts }[];
}

async function score(texts: readonly DatedText[], sources: MeasureSources): Promise<Scored> {
  const tolerances = await sources.readTolerances();
  return {
    ours: countWith(texts, (text) => findDates(text, tolerances)),
    libraries: dateLibraries.map(({ name, find }) => {
      sources.log?.(`${name} reads ${String(texts.length)} texts …`);
      return { name, counts: countWith(texts, ({ text, published }) => find(text, published)) };
    }),
  };
}

async function measureNewswire(sources: MeasureSources): Promise<MeasureRow[]> {
  const texts = readNewswire(await sources.readSet(newswire));
  if (texts.length === 0) return [];
  const scored = await score(texts, sources);
  const { gold, dated } = scored.ours;
  const row = rowsOf(newswire, scored);
  return [
    row(
      'dates and durations, precision',
      0.97,
      ({ both, found }) => both / found,
      'of those found, those that are marked',
    ),
    row('dates and durations, recall', 0.95, ({ both, gold }) => both / gold, `of ${String(gold)} marked`),
    row(
      'dates, value',
      0.82,
      ({ right, dated }) => right / dated,
      `of ${String(dated)} that stand for days, those with exactly these days by their words`,
    ),
  ];
}

async function measureWikinews(sources: MeasureSources): Promise<MeasureRow[]> {
  const texts = readRows(await sources.readSet(wikinews), wikinewsSchema).map((row) =>
    toDatedText(row, row.dates),
  );
  if (texts.length === 0) return [];
  const scored = await score(texts, sources);
  const row = rowsOf(wikinews, scored);
  const { dated } = scored.ours;
  return [
    row('dates, value', 0.87, ({ right, dated }) => right / dated, `of ${String(dated)} that stand for days`),
  ];
}

function rowsOf(set: string, { ours, libraries }: Scored) {
  return (
    measure: string,
    reach: number,
    figureOf: (counts: DateCounts) => number,
    note: string,
  ): MeasureRow => {
    const figures = libraries.map(({ name, counts }) => ({ name, figure: rounded(figureOf(counts)) }));
    const [best] = figures.toSorted((a, b) => b.figure - a.figure);
    return { set, measure, ours: rounded(figureOf(ours)), ...(best && { best }), reach, note };
  };
}

function rounded(figure: number): number {
  return Number.isFinite(figure) ? Math.round(figure * 10_000) / 10_000 : 0;
}
