import { stat } from 'node:fs/promises';
import type { GivenFault } from '../src/drafting/given-fault.ts';
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
    if (!Array.isArray(found)) faults.push({ path, expected, ...found });
    else for (const file of found) given.push({ path: file, bytes: await effects.readBytes(file) });
  }
  return { given, faults };
}

const expected = 'an article, or a folder that holds articles';

/** Paths of files, or what is wrong with the path. */
async function filesAt(
  effects: Effects,
  path: string,
): Promise<string[] | Pick<GivenFault, 'unexpected' | 'advice'>> {
  if (!effects.exists(path)) return nowhere;
  if ((await stat(path)).isFile()) return [path];
  const inside = (await effects.listFiles(path)).filter(
    (file) => !file.includes('/') && !file.startsWith('.'),
  );
  return inside.length === 0 ? noFiles : inside.map((file) => `${path.replace(/\/+$/, '')}/${file}`);
}

const nowhere = {
  unexpected: 'path that leads nowhere',
  advice:
    'Check the name, and the folder it is in: a name with blanks stands between quotes. Articles end in .txt, .html or .md.',
};

const noFiles = {
  unexpected: 'folder without files',
  advice: 'Name a folder with files that end in .txt, .html or .md.',
};
