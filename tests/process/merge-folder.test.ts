import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { mergeFolder } from '../../scripts/merge-folder.ts';
import { makeEffects } from '../../src/effects.ts';

it('moves what is new, deep down as well, and leaves what is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'merge-'));
  const put = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  try {
    await put('one/index.html', 'home');
    await put('one/story/a/index.html', 'a');
    await put('two/index.html', 'home again');
    await put('two/story/b/index.html', 'b');
    await put('two/other/c.txt', 'c');
    mergeFolder(join(folder, 'two'), join(folder, 'one'));
    expect(await makeEffects().listFiles(join(folder, 'one'))).toEqual([
      'index.html',
      'other/c.txt',
      'story/a/index.html',
      'story/b/index.html',
    ]);
    expect(await readFile(join(folder, 'one/index.html'), 'utf8')).toBe('home');
  } finally {
    await rm(folder, { recursive: true });
  }
});
