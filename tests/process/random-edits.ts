/** Edits an editor might make, at random, none of which makes an invented content folder unsound. */
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeEffects } from '../../src/effects.ts';
import { inventedStory } from '../bench/invented-story.ts';
import type { Dice } from '../bench/invented-words.ts';

/** Makes one random edit at a time and gives its name. `content` holds the stories with numbers below `stories`. */
export function randomEdits(content: string, stories: number, dice: Dice): () => Promise<string> {
  const folder = join(content, 'stories');
  let next = stories;
  const oneOf = <T>(all: readonly T[]): T => {
    const one = all[dice(all.length)];
    if (one === undefined) throw new Error('nothing left to edit');
    return one;
  };
  const file = async (kind: string, ending: string) => {
    const files = (await makeEffects().listFiles(folder)).filter(
      (path) => path.includes(`/${kind}/`) && path.endsWith(ending),
    );
    return join(folder, oneOf(files));
  };
  const claim = () => file('claims', '.md');
  const story = async () => oneOf(await readdir(folder));
  const edits: Readonly<Record<string, () => Promise<void>>> = {
    'change a finding': async () =>
      change(await claim(), /^finding: /m, `finding: In short (${String(dice(99))}), `),
    'change reasoning': async () =>
      change(await claim(), /$/, `\nOne sentence more (${String(dice(99))}).\n`),
    'change a question': async () => change(await claim(), /\?$/m, ' at last?'),
    'remove a claim': async () => rm(await claim()),
    'rename a claim': async () => renameClaim(await claim(), `other-${String(dice(1_000_000))}`),
    'change an article': async () =>
      change(await file('articles', '.txt'), /$/, `\nThe wind turned at ${String(dice(12))}.\n`),
    'change a label': async () =>
      change(await file('articles', '.source.yaml'), /^label: .*$/m, `label: Sheet ${String(dice(99))}`),
    'change the title of a story': async () =>
      change(join(folder, await story(), 'story.md'), /^title: /m, 'title: Once more, '),
    'add a story': async () => {
      for (const [path, text] of inventedStory(next))
        await makeEffects().writeText(join(content, path), text);
      next += 1;
    },
    'remove a story': async () => {
      if ((await readdir(folder)).length > 2) await rm(join(folder, await story()), { recursive: true });
    },
    'change a tolerance': async () => {
      await cp('content/tolerances.yaml', join(content, 'tolerances.yaml'));
      await change(join(content, 'tolerances.yaml'), /high: 1\.15/, `high: 1.${String(20 + dice(9))}`);
    },
    'change the name of the site': async () =>
      change(join(content, 'site.yaml'), /^name: .*$/m, `name: Benchmark ${String(dice(99))}`),
  };
  return async () => {
    const [name, make] = oneOf(Object.entries(edits));
    await make();
    return name;
  };
}

async function change(path: string, from: RegExp, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

/** The old id stays as an alias, so that its address leads on. */
async function renameClaim(path: string, id: string): Promise<void> {
  const old = /([\w-]+)\.md$/.exec(path)?.[1] ?? '';
  await change(path, /^(?:aliases: .*\n)?title:/m, `aliases: [${old}]\ntitle:`);
  await rename(path, path.replace(`${old}.md`, `${id}.md`));
}
