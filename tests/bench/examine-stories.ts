/**
 * `node tests/bench/examine-stories.ts <content folder> [stories]`: how much of the processor the examination of a story takes, stage by
 * stage, and a hash of all results, so that two versions of the program can be told to say the same.
 */
import { createHash } from 'node:crypto';
import { noMemory, type Ingredient, type Memory } from '../../src/examination-memory.ts';
import { readContentTree } from '../../src/content-tree.ts';
import { makeEffects } from '../../src/effects.ts';
import { storyPreparer } from '../../src/prepare-story.ts';
import { readSiteContext } from '../../src/site-context.ts';

const stages = ['normalize', 'mentions', 'align', 'check', 'pages'] as const;
type Stage = (typeof stages)[number];

/** Keeps nothing, and tells of each piece of work how long it took. */
function timingMemory(tell: (stage: Stage, milliseconds: number) => void): Memory {
  return {
    recall: (ingredients, make) => {
      const before = cpuNow();
      const result = noMemory.recall(ingredients, make);
      tell(stageOf(ingredients), cpuNow() - before);
      return result;
    },
  };
}

function emptyStages(): Record<Stage, number> {
  return { normalize: 0, mentions: 0, align: 0, check: 0, pages: 0 };
}

/** The examination asks for each piece of work with ingredients of another shape. */
function stageOf([first, , third]: readonly Ingredient[]): Stage {
  if (first === 'align') return 'align';
  if (typeof first === 'boolean') return 'check';
  return third instanceof Uint8Array ? 'normalize' : 'mentions';
}

/** Milliseconds of processor, which other programs that run at the same time leave as they are. */
function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Clocks of processors tick too slowly for one story; over many it evens out. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const [, , folder = 'content', most = 'Infinity'] = process.argv;
const tree = await readContentTree(makeEffects(), folder);
const hash = createHash('sha256');
const perStory: Record<Stage, number>[] = [];
let took = emptyStages();
const timing = timingMemory((stage, milliseconds) => {
  took[stage] += milliseconds;
});
const prepare = storyPreparer(readSiteContext(tree), noMemory, timing);
for (const story of tree.stories.slice(0, Number(most))) {
  took = emptyStages();
  const before = cpuNow();
  const prepared = prepare(story);
  took.pages = cpuNow() - before - stages.reduce((sum, stage) => sum + took[stage], 0);
  perStory.push(took);
  hash.update(JSON.stringify(prepared));
}
const totals = perStory.map((took) => stages.reduce((sum, stage) => sum + took[stage], 0));
for (const stage of stages) {
  console.log(
    `${stage.padEnd(10)} ${mean(perStory.map((took) => took[stage]))
      .toFixed(1)
      .padStart(7)} ms`,
  );
}
console.log(`${'a story'.padEnd(10)} ${mean(totals).toFixed(1).padStart(7)} ms, mean of ${totals.length}`);
console.log(`sha256     ${hash.digest('hex')}`);
