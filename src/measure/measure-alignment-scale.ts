/** How the cost of alignment grows: passages known from other stories, at 100, 1,000 and 10,000 articles; and one story. */
import { alignStory } from '../alignment/align-story.ts';
import { makeCorpus, type Corpus } from '../alignment/corpus.ts';
import { wordsOfWitness } from '../alignment/witness-words.ts';
import type { Witness } from '../schemas/witness.ts';
import { changedCopies } from './changed-copies.ts';
import { witnessOf } from './examine-texts.ts';
import type { Measure, MeasureRow, MeasureSources } from './measure.ts';
import { readToldEvents, toldEventsSet } from './told-events.ts';

const sizes = [100, 1_000, 10_000] as const;
const passes = 3;

/** What one size took. */
interface Run {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  /** Megabytes; absent where memory cannot be told. */
  readonly memory: number | undefined;
  readonly passages: number;
}

export const measureAlignmentScale: Measure = async (sources) => [
  ...(await corpusRows(sources)),
  ...(await storyRows(sources)),
];

async function corpusRows(sources: MeasureSources): Promise<MeasureRow[]> {
  const events = readToldEvents(await sources.readSet(toldEventsSet));
  const tolerances = await sources.readTolerances();
  const articles = events.flatMap(({ id, texts }) =>
    texts.flatMap((text) => {
      const witness = witnessOf(id, text, tolerances);
      return witness ? [{ ...witness, id: `${id}/${witness.id}` }] : [];
    }),
  );
  if (articles.length === 0) return [];
  fill(articles, sizes[0], sources); // the first run pays for compiling
  const runs = sizes.map((size) => fill(articles, size, sources));
  const [smallest, , largest] = runs;
  if (!smallest || !largest) return [];
  const set = toldEventsSet;
  const note = `${runs.map(describeRun).join('; ')}; normalizing and mentions not counted`;
  return [
    {
      set,
      measure:
        'growth of time with words, as an exponent: passages known from other stories, 100 to 10,000 articles',
      ours: Math.log(largest.seconds / smallest.seconds) / Math.log(largest.words / smallest.words),
      reach: 1.1,
      atMost: true,
      note,
    },
    ...memoryRows(set, smallest, largest),
  ];
}

function memoryRows(set: string, smallest: Run, largest: Run): MeasureRow[] {
  if (smallest.memory === undefined || largest.memory === undefined) return [];
  const measure = 'bytes kept for each word of 10,000 articles';
  const ours = (largest.memory * 1_000_000) / largest.words;
  return [{ set, measure, ours, reach: 64, atMost: true, note: 'spans, hashes and fingerprints' }];
}

/** Adds changed copies one by one, each asked about before it is added; copies of one pass over the set are one story. */
function fill(articles: readonly Witness[], size: number, { now, memory }: MeasureSources): Run {
  const before = memory?.();
  const corpus = makeCorpus();
  const keys = new Map<string, string>();
  const sum = { words: 0, milliseconds: 0, passages: 0, made: 0 };
  for (const witness of changedCopies(articles, size)) {
    const story = String(Math.floor(sum.made / articles.length));
    const began = now();
    const taken = take(corpus, story, witness, keys);
    sum.milliseconds += now() - began;
    sum.words += taken.words;
    sum.passages += taken.passages;
    sum.made += 1;
  }
  const after = memory?.();
  corpus.find('', []); // it is in use until here
  const kept = before === undefined || after === undefined ? undefined : (after - before) / 1_000_000;
  return {
    articles: size,
    words: sum.words,
    seconds: sum.milliseconds / 1_000,
    memory: kept,
    passages: sum.passages,
  };
}

function take(corpus: Corpus, story: string, witness: Witness, keys: Map<string, string>) {
  const words = wordsOfWitness(witness, keys);
  const passages = corpus.find(story, words).length;
  corpus.add({ story, article: witness.id }, words);
  return { words: words.length, passages };
}

function describeRun({ articles, words, seconds, memory, passages }: Run): string {
  const megabytes = memory === undefined ? '' : `, ${memory.toFixed(0)} MB kept`;
  return `${String(articles)} articles of ${String(words)} words: ${seconds.toFixed(2)} s${megabytes}, ${String(passages)} passages known`;
}

async function storyRows({ readStories, now }: MeasureSources): Promise<MeasureRow[]> {
  const stories = (await readStories()).filter(({ articles }) => articles.length > 1);
  return stories.map(({ id, articles }) => {
    const witnesses = articles.map(({ source, ...article }) => ({ ...article, label: source.label }));
    const times = Array.from({ length: passes }, () => {
      const began = now();
      alignStory(id, witnesses);
      return (now() - began) / 1_000;
    });
    const measure = `seconds to align the ${String(articles.length)} articles of one story`;
    const note = `shared copy, origins, quotations and same facts; the quickest of ${String(passes)}`;
    return { set: id, measure, ours: Math.min(...times), reach: 1, atMost: true, note };
  });
}
