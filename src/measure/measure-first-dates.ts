import { z } from 'zod';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { textOf, type Span } from '../text/span.ts';
import { readValue } from '../values/read-value.ts';
import type { MeasureRow, MeasureSources, MeasuredArticle } from './measure.ts';
import { unitOffsets } from './unit-offsets.ts';
import { pairSpans } from './score-dates.ts';

const firstStory = 'seeds-dates.json';

const goldSchema = z.object({
  file: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  edtf: z.string(),
  kind: z.enum(['date', 'time', 'duration', 'vague']),
});
type Gold = z.infer<typeof goldSchema>;

/** Every expression of time in the articles of the first story, with the days of the dates under our tolerances. */
export async function measureFirstDates(sources: MeasureSources): Promise<MeasureRow[]> {
  const json = await sources.readGold(firstStory);
  if (json === undefined) return [];
  const gold = z.array(goldSchema).parse(JSON.parse(json));
  const articles = await sources.readArticles();
  const tolerances = await sources.readTolerances();
  const pairs = [...new Set(gold.map(({ file }) => file))].flatMap((file) =>
    pairsOf(
      gold.filter((each) => each.file === file),
      articles,
      tolerances,
    ),
  );
  const dates = gold.filter(({ kind }) => kind === 'date');
  return [
    {
      set: firstStory,
      measure: 'expressions of time found',
      ours: pairs.length,
      reach: gold.length,
      note: `of ${String(gold.length)}; a hedge or preposition more is allowed`,
    },
    {
      set: firstStory,
      measure: 'dates, value',
      ours: pairs.filter((pair) => pair.gold.kind === 'date' && hasValue(pair, tolerances)).length,
      reach: dates.length,
      note: `of ${String(dates.length)}, with thirds of a month for early and late`,
    },
  ];
}

interface Pair {
  readonly gold: Gold;
  readonly found: Mention;
}

function pairsOf(
  gold: readonly Gold[],
  articles: readonly MeasuredArticle[],
  tolerances: Tolerances,
): Pair[] {
  const article = articles.find(
    ({ text }) => text !== undefined && gold.every((each) => standsIn(text, each)),
  );
  if (article?.entry === undefined || article.text === undefined) return [];
  const { entry, text } = article;
  const spans = gold.map((each) => ({ ...spanOf(text, each), gold: each }));
  const found = findMentions(entry, text, tolerances).filter(({ kind }) => kinds.has(kind));
  return pairSpans(spans, found).flatMap((pair) =>
    pair.found && covers(pair.found, pair.gold, text) ? [{ gold: pair.gold.gold, found: pair.found }] : [],
  );
}

const kinds: ReadonlySet<string> = new Set(['date', 'duration', 'frequency']);

function standsIn(text: string, gold: Gold): boolean {
  return textOf(text, spanOf(text, gold)) === gold.text;
}

function spanOf(text: string, { start, end }: Span): Span {
  const unitOf = unitOffsets(text);
  return { start: unitOf(start), end: unitOf(end) };
}

/** Whether a mention has exactly the words marked, or a few small ones more. */
function covers(found: Span, gold: Span, text: string): boolean {
  if (found.start > gold.start || found.end < gold.end) return false;
  const more = `${text.slice(found.start, gold.start)} ${text.slice(gold.end, found.end)}`;
  return more.trim().length <= 36; // “shortly after 11 a.m. local time (1600 GMT)”
}

function hasValue({ gold, found }: Pair, tolerances: Tolerances): boolean {
  const wanted = readValue(gold.edtf, { kind: 'date', scope: {}, tolerances });
  const value = settledValue(found);
  if (!wanted.ok || wanted.value.kind !== 'date' || value?.kind !== 'date') return false;
  const [a, b] = [value.usual, wanted.value.usual];
  return a.earliest === b.earliest && a.latest === b.latest;
}
