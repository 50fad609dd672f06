/**
 * `node tests/bench/examine-stories.ts <content folder> [stories]`: how much of the processor the examination of a story takes, stage by
 * stage, and a hash of all results, so that two versions of the program can be told to say the same.
 */
import { createHash } from 'node:crypto';
import { noMemory, type Ingredient, type Memory } from '../../src/examination-memory.ts';
import { readContentTree } from '../../src/content-tree.ts';
import { makeEffects } from '../../src/effects.ts';
import { examineStory } from '../../src/examine-story.ts';
import { mentionRules } from '../../src/mentions/mention-rules.ts';
import { readSiteContext } from '../../src/site-context.ts';
import { storyPages } from '../../src/views/story-pages.ts';

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
const { context, settings } = readSiteContext(tree);
const hash = createHash('sha256');
const perStory: Record<Stage, number>[] = [];
for (const story of tree.stories.slice(0, Number(most))) {
  const took = { normalize: 0, mentions: 0, align: 0, check: 0, pages: 0 };
  const examined = examineStory(
    story,
    context,
    timingMemory((stage, milliseconds) => {
      took[stage] += milliseconds;
    }),
    { onlyShown: true },
  );
  const before = cpuNow();
  const pages = storyPages(examined.story, { settings, mentionRules });
  took.pages = cpuNow() - before;
  perStory.push(took);
  hash.update(JSON.stringify([examined, pages]));
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
