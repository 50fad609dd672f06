import { z } from 'zod';
import type { ArticlePair, SharedRun } from '../schemas/alignment.ts';
import type { Span } from '../text/span.ts';
import { goldStoryOf, shortId, type GoldPassage, type GoldStory } from './gold-articles.ts';
import type { Measure, MeasureRow } from './measure.ts';

const set = 'shared-copy.json';

const passageSchema = z.object({ file: z.string(), start: z.number(), end: z.number(), text: z.string() });
const referenceSchema = z.object({
  about: z.object({ files: z.record(z.string(), z.string()) }),
  shared_copy: z.object({
    units: z.array(z.object({ id: z.string(), a: passageSchema, b: passageSchema })).min(1),
  }),
});

/** The copy two articles of the first story share: its units, how much of the articles it is, and what others share. */
export const measureSharedCopy: Measure = async ({ readGold, readStories }) => {
  const json = await readGold(set);
  if (json === undefined) return [];
  const { about, shared_copy } = referenceSchema.parse(JSON.parse(json));
  const gold = goldStoryOf(await readStories(), Object.keys(about.files));
  if (gold === undefined) return [];
  const sharing = pairOf(gold, shared_copy.units[0]);
  const missed = shared_copy.units.filter((unit) => !isFound(unit, sharing, gold)).map(({ id }) => id);
  const others = gold.story.alignment.pairs.filter((pair) => pair !== sharing);
  return [
    unitsRow(shared_copy.units.length, missed),
    {
      set,
      measure: 'part of an article in the shared copy, the lesser of the two',
      ours: Math.min(...(sharing ? sharesOf(sharing, gold) : [0])),
      reach: 0.48,
      note: 'characters from the first shared word of a passage to its last, of all characters of the file, as the reference counts; pages count words outside quotations instead',
    },
    {
      set,
      measure: 'part of an article that any other two share, the greatest',
      ours: Math.max(0, ...others.flatMap((pair) => sharesOf(pair, gold))),
      reach: 0.033,
      atMost: true,
      note: `${others.length} pairs, counted alike`,
    },
  ];
};

interface Unit {
  readonly a: GoldPassage;
  readonly b: GoldPassage;
}

function unitsRow(all: number, missed: readonly string[]): MeasureRow {
  const note = 'a unit is found when one run covers most of it in both articles';
  return {
    set,
    measure: 'units of shared copy found',
    ours: all - missed.length,
    reach: all,
    note: missed.length === 0 ? note : `${note}; missed: ${missed.join(', ')}`,
  };
}

function pairOf({ story, witnesses }: GoldStory, unit: Unit | undefined): ArticlePair | undefined {
  const ids = [unit?.a, unit?.b].map((side) => witnesses.get(shortId(side?.file ?? ''))?.id);
  return story.alignment.pairs.find(({ a, b }) => ids.includes(a) && ids.includes(b));
}

function isFound(unit: Unit, pair: ArticlePair | undefined, gold: GoldStory): boolean {
  const [one, other] = [unit.a, unit.b].map((side) => ({
    id: gold.witnesses.get(shortId(side.file))?.id,
    span: gold.spanOf(side),
  }));
  if (!pair || !one?.span || !other?.span) return false;
  const [inA, inB] = one.id === pair.a ? [one.span, other.span] : [other.span, one.span];
  return pair.runs.some((run) => coversMost(run.a, inA) && coversMost(run.b, inB));
}

function coversMost(run: Span, unit: Span): boolean {
  const within = Math.min(run.end, unit.end) - Math.max(run.start, unit.start);
  return within * 2 > unit.end - unit.start;
}

/** Of both articles of a pair. */
function sharesOf({ a, b, runs }: ArticlePair, { witnesses }: GoldStory): number[] {
  const lengthOf = (id: string) => [...witnesses.values()].find((each) => each.id === id)?.text.length ?? 0;
  const partOf = (id: string, sideOf: (run: SharedRun) => Span) =>
    runs.map(sideOf).reduce((sum, { start, end }) => sum + end - start, 0) / lengthOf(id);
  return [partOf(a, (run) => run.a), partOf(b, (run) => run.b)];
}
