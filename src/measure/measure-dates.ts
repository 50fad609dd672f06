import { dateLibraries } from './date-libraries.ts';
import { readNewswire, readWikinews, type DatedText } from './dated-texts.ts';
import { findDates } from './find-dates.ts';
import type { Measure, MeasureRow, MeasureSources } from './measure.ts';
import { measureFirstDates } from './measure-first-dates.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { addCounts, scoreDates, type DateCounts, type DatedSpan } from './score-dates.ts';
import { unevenlyMarked } from './unevenly-marked.ts';

/** Dates, durations and frequencies: ours beside the best of two libraries, in the same run on the same texts. */
export const measureDates: Measure = async (sources) => [
  ...(await measureNewswire(sources)),
  ...(await measureWikinews(sources)),
  ...(await measureFirstDates(sources)),
];

const newswire = 'dates-dev.jsonl';
const wikinews = 'gum-news-dev.jsonl';

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
      precisionNote(texts, await sources.readTolerances()),
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

function precisionNote(texts: readonly DatedText[], tolerances: Tolerances): string {
  const { unmarked, elsewhere } = unevenlyMarked(
    texts.map((text) => ({ ...text, found: findDates(text, tolerances) })),
  );
  return (
    'of those found, those that are marked; “often” and “never”, which the set leaves out, are not counted. ' +
    `Of the ${String(unmarked)} that are not marked, ${String(elsewhere)} are words that the set marks elsewhere, such as “now”`
  );
}

async function measureWikinews(sources: MeasureSources): Promise<MeasureRow[]> {
  const texts = readWikinews(await sources.readSet(wikinews));
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
