/**
 * `node shard-and-merge.ts <parts>`: builds an invented site at once and in parts, each part with a memory of its own, as on
 * machines of their own. Prints how many units the merge kept, and every file that differs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layTogether, partsFault } from '../../scripts/shard-parts.ts';
import { makeEffects } from '../../src/effects.ts';
import { generateSite } from '../bench/generate-site.ts';
import { claimsPerStory } from '../bench/invented-story.ts';
import { buildIn } from './build-in.ts';
import { differingFiles } from './differing-files.ts';

const [of = 3] = process.argv.slice(2).map(Number);
const stories = 4;
const folder = await mkdtemp(join(tmpdir(), 'shards-'));
const effects = makeEffects();
try {
  await generateSite(stories * claimsPerStory, join(folder, 'content'));
  await buildIn(folder, 'whole', {});
  const parts: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const part = `part-${String(number)}`;
    await buildIn(folder, part, { shard: { number, of } });
    parts.push(join(folder, part));
  }
  const fault = await partsFault(parts);
  if (fault !== undefined) throw new Error(fault);
  const previous = join(folder, 'previous');
  await layTogether(effects, parts, { derived: join(folder, 'derived-merged'), pages: previous });
  const kept = await buildIn(folder, 'merged', { previous });
  const differing = await differingFiles(join(folder, 'whole'), join(folder, 'merged'));
  process.stdout.write(`${JSON.stringify({ kept, differing })}\n`);
} finally {
  await rm(folder, { recursive: true });
}
