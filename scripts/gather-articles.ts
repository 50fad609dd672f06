import { stat } from 'node:fs/promises';
import type { GivenFault } from '../src/drafting/check-given.ts';
import type { GivenArticle } from '../src/drafting/plan-story.ts';
import type { Effects } from '../src/effects.ts';

/** The files named, and those of each folder named, in the order typed; hidden files and deeper folders are passed over. */
export async function gatherArticles(
  effects: Effects,
  paths: readonly string[],
): Promise<{ given: GivenArticle[]; faults: GivenFault[] }> {
  const given: GivenArticle[] = [];
  const faults: GivenFault[] = [];
  for (const path of paths) {
    const found = await filesAt(effects, path);
    if (typeof found === 'string') faults.push({ path, unexpected: found, ...asked });
    else for (const file of found) given.push({ path: file, bytes: await effects.readBytes(file) });
  }
  return { given, faults };
}

const asked = {
  expected: 'an article, or a folder that holds articles',
  advice: 'Name files that end in .txt, .html or .md.',
};

/** Paths of files, or what is wrong with the path. */
async function filesAt(effects: Effects, path: string): Promise<string[] | string> {
  if (!effects.exists(path)) return 'path that leads nowhere';
  if ((await stat(path)).isFile()) return [path];
  const inside = (await effects.listFiles(path)).filter(
    (file) => !file.includes('/') && !file.startsWith('.'),
  );
  return inside.length === 0
    ? 'folder without files'
    : inside.map((file) => `${path.replace(/\/+$/, '')}/${file}`);
}
