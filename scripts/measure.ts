/** `npm run measure`: measures the rules on public sets and writes the page of measurements. Exit code 0 done, 2 wrong use. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readContentTree } from '../src/content-tree.ts';
import { makeEffects, type Effects } from '../src/effects.ts';
import { fillMeasurements, toMeasurements } from '../src/measure/describe-measurements.ts';
import { measureAlignmentScale } from '../src/measure/measure-alignment-scale.ts';
import { measureBodies } from '../src/measure/measure-bodies.ts';
import { measureCandidates } from '../src/measure/measure-candidates.ts';
import { candidatesToRead, measureContradictions } from '../src/measure/measure-contradictions.ts';
import { measureDates } from '../src/measure/measure-dates.ts';
import { measureFamilies } from '../src/measure/measure-families.ts';
import { measureMentionSpeed } from '../src/measure/measure-mention-speed.ts';
import { measureMutations } from '../src/measure/measure-mutations.ts';
import { measureNumbers } from '../src/measure/measure-numbers.ts';
import { measureNormalizing } from '../src/measure/measure-normalizing.ts';
import { measureQuotations } from '../src/measure/measure-quotations.ts';
import { measureSameFacts } from '../src/measure/measure-same-facts.ts';
import { measureSentences } from '../src/measure/measure-sentences.ts';
import { measureSharedCopy } from '../src/measure/measure-shared-copy.ts';
import { measureStructure } from '../src/measure/measure-structure.ts';
import { toldEventsSet } from '../src/measure/told-events.ts';
import type { MeasureRow, MeasureSources } from '../src/measure/measure.ts';
import { measurementsFile } from '../src/content-tree.ts';
import { examineStory, readArticle } from '../src/examine-story.ts';
import { readSiteContext } from '../src/site-context.ts';
import { contentOption, runCommand } from './command-line.ts';

const measures = [
  measureSentences,
  measureStructure,
  measureBodies,
  measureNormalizing,
  measureDates,
  measureNumbers,
  measureQuotations,
  measureFamilies,
  measureSameFacts,
  measureCandidates,
  measureMutations,
  measureContradictions,
  measureMentionSpeed,
  measureSharedCopy,
  measureAlignmentScale,
];

await runCommand(
  {
    name: 'npm run measure',
    does: 'Measures how well and how fast articles are read, on public sets.',
    options: {
      content: contentOption,
      record: {
        type: 'boolean',
        help: 'Writes what was found to docs/measurements.json, and to docs/measurements.md from it.',
      },
      data: { type: 'string', default: '../shared/data', value: '<folder>', help: 'The folder of the sets.' },
      gold: {
        type: 'string',
        default: '../shared/gold',
        value: '<folder>',
        help: 'The folder of the references.',
      },
      json: { type: 'boolean', help: 'Prints one JSON object a row.' },
      read: {
        type: 'boolean',
        help: 'Prints the candidates that are judged by reading, with their keys, and measures nothing.',
      },
    },
  },
  async ({ content, record, data, gold, json, read }) => {
    const effects = makeEffects();
    for (const folder of [data, gold]) {
      if (!effects.exists(folder))
        effects.log(`There is no folder ${folder}; what needs it is not measured.`);
    }
    const sources = sourcesOf(effects, content, data, gold);
    if (read) {
      process.stdout.write(await describeToRead(sources));
      return 0;
    }
    const rows = await runMeasures(sources, effects);
    if (rows.length === 0) effects.log('Nothing was measured.');
    if (json) process.stdout.write(rows.map((row) => `${JSON.stringify(rounded(row))}\n`).join(''));
    if (record && rows.length > 0) await recordMeasurements(effects, rows);
    return 0;
  },
);

/** The figures as data, and the page for people written from them. */
async function recordMeasurements(effects: Effects, rows: readonly MeasureRow[]): Promise<void> {
  const measurements = toMeasurements(rows, today(), 'npm run measure -- --record');
  await effects.writeText(measurementsFile, `${JSON.stringify(measurements, undefined, 2)}\n`);
  const page = 'docs/measurements.md';
  await effects.writeText(page, fillMeasurements(await effects.readText(page), measurements));
}

async function describeToRead({ readSet, readTolerances }: MeasureSources): Promise<string> {
  const read = candidatesToRead(await readSet(toldEventsSet), await readTolerances());
  return read
    .map(({ event, key, candidate, words }) => {
      const readings = words.map(({ outlet, mark, passage }) => `  ${outlet}: [${mark}] ${passage}\n`);
      return `${event} ${key} ${candidate.kind} ${candidate.relation}: ${candidate.question}\n${readings.join('')}`;
    })
    .join('\n');
}

async function runMeasures(sources: MeasureSources, { log }: Effects): Promise<MeasureRow[]> {
  const rows: MeasureRow[] = [];
  for (const measure of measures) {
    const found = await measure(sources); // one after the other: side by side they would slow each other down
    found.forEach((row) =>
      log(
        `${row.set}: ${row.measure} ${rounded(row).ours}, to reach ${row.atMost ? 'at most ' : ''}${row.reach}`,
      ),
    );
    rows.push(...found);
  }
  return rows;
}

function sourcesOf(effects: Effects, content: string, data: string, gold: string): MeasureSources {
  const read = async (path: string) => (effects.exists(path) ? effects.readText(path) : undefined);
  return {
    readSet: (file) => read(`${data}/${file}`),
    readGold: (file) => read(`${gold}/${file}`),
    readArticles: async () => {
      const { stories } = await readContentTree(effects, content);
      return stories.flatMap(({ id, articles }) =>
        articles.map((article) => {
          const { entry, text } = readArticle(id, article).input;
          return { bytes: article.bytes, entry, text };
        }),
      );
    },
    readStories: async () => {
      const tree = await readContentTree(effects, content);
      const { context } = readSiteContext(tree);
      return tree.stories.map((folder) => examineStory(folder, context).story);
    },
    readTolerances: async () => readSiteContext(await readContentTree(effects, content)).context.tolerances,
    now: effects.now,
    memory: bytesInUse,
    log: effects.log,
  };
}

function rounded(row: MeasureRow) {
  const { set, measure, ours, best, reach, atMost = false, note } = row;
  const figure = Math.round(ours * 10_000) / 10_000 + 0;
  return { set, measure, ours: figure, best: best ?? null, reach, atMost, note };
}

/** Measured after a collection, so that what is no longer needed does not count. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
