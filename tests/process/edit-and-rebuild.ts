/**
 * `node edit-and-rebuild.ts <edits> <seed>`: edits an invented content folder at random, rebuilds after every second edit,
 * builds it clean in the end. Prints the edits, how many units the rebuilds kept, and every file that differs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSite } from '../bench/generate-site.ts';
import { claimsPerStory } from '../bench/invented-story.ts';
import { diceOf } from '../bench/invented-words.ts';
import { buildIn } from './build-in.ts';
import { differingFiles } from './differing-files.ts';
import { randomEdits } from './random-edits.ts';

const [edits = 10, seed = 1] = process.argv.slice(2).map(Number);
const stories = 3;
const folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
try {
  const content = join(folder, 'content');
  await generateSite(stories * claimsPerStory, content);
  const edit = randomEdits(content, stories, diceOf(seed));
  let kept = await buildIn(folder, 'kept', { clean: false });
  const made: string[] = [];
  for (let count = 0; count < edits; count += 1) {
    made.push(await edit());
    if (count % 2 === 1 || count === edits - 1) kept += await buildIn(folder, 'kept', { clean: false });
  }
  await buildIn(folder, 'clean', { clean: true });
  const differing = await differingFiles(join(folder, 'kept'), join(folder, 'clean'));
  process.stdout.write(`${JSON.stringify({ made, kept, differing })}\n`);
} finally {
  await rm(folder, { recursive: true });
}
