/**
 * `node edit-and-rebuild.ts <edits> <seed>`: edits an invented content folder at random, rebuilds after every second edit,
 * builds it clean in the end. Prints the edits, how many units the rebuilds kept, and every file that differs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/build-site.ts';
import { makeEffects } from '../../src/effects.ts';
import { generateSite } from '../bench/generate-site.ts';
import { claimsPerStory } from '../bench/invented-story.ts';
import { diceOf } from '../bench/invented-words.ts';
import { differingFiles } from './differing-files.ts';
import { randomEdits } from './random-edits.ts';

const [edits = 10, seed = 1] = process.argv.slice(2).map(Number);
const stories = 3;
const folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
try {
  const content = join(folder, 'content');
  await generateSite(stories * claimsPerStory, content);
  const edit = randomEdits(content, stories, diceOf(seed));
  let kept = await build(content, 'kept', false);
  const made: string[] = [];
  for (let count = 0; count < edits; count += 1) {
    made.push(await edit());
    if (count % 2 === 1 || count === edits - 1) kept += await build(content, 'kept', false);
  }
  await build(content, 'clean', true);
  const differing = await differingFiles(join(folder, 'kept'), join(folder, 'clean'));
  process.stdout.write(`${JSON.stringify({ made, kept, differing })}\n`);
} finally {
  await rm(folder, { recursive: true });
}

/** The number of units it kept. */
async function build(content: string, out: string, clean: boolean): Promise<number> {
  const place = {
    content,
    out: join(folder, out),
    derived: join(folder, `derived-${out}`),
    site: 'https://news.example',
    base: '/sub/',
  };
  const { problems, plan } = await buildSite(makeEffects(), place, { clean });
  if (!plan) throw new Error(`unsound: ${JSON.stringify(problems.slice(0, 3))}`);
  return plan.kept;
}
