/** `node tests/bench/generate-site.ts <claims> <folder>`: an invented content folder of that many claims. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { claimsPerStory, inventedStory } from './invented-story.ts';

const outlets = ['courier', 'gazette', 'ledger', 'post', 'tribune'];

/** Writes a whole content folder anew; what stood there is gone. */
export async function generateSite(claims: number, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await write(join(folder, 'site.yaml'), 'name: Benchmark\npublisher: The benchmark\n');
  await write(
    join(folder, 'outlets.yaml'),
    outlets.map((outlet) => `${outlet}:\n  name: ${outlet} (invented)\n`).join(''),
  );
  for (let number = 0; number * claimsPerStory < claims; number += 1) {
    for (const [path, text] of inventedStory(number)) await write(join(folder, path), text);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const [, script, claims, folder] = process.argv;
if (script !== undefined && import.meta.filename === script && claims !== undefined && folder !== undefined) {
  await generateSite(Number(claims), folder);
}
