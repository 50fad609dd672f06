import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settleFolder, swapFolder } from '../../scripts/swap-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function site(name: string, says: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, 'a'), { recursive: true });
  await writeFile(join(path, 'a/index.html'), says);
  return path;
}

const read = (name: string) => readFile(join(folder, name, 'a/index.html'), 'utf8');

describe('swapFolder', () => {
  it('puts the first site where there was none', async () => {
    await swapFolder(await site('made', 'new'), join(folder, 'deep/dist'));
    expect(await read('deep/dist')).toBe('new');
  });

  it('puts a new site in the place of the old one, and leaves nothing beside it', async () => {
    await site('dist', 'old');
    await swapFolder(await site('made', 'new'), `${join(folder, 'dist')}/`);
    expect(await read('dist')).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

/** Every state that a run leaves when it is cut off between two steps. */
describe('settleFolder', () => {
  const states: Readonly<Record<string, { readonly left: readonly string[]; readonly stands: string }>> = {
    'nothing was begun': { left: ['dist=old'], stands: 'old' },
    'a copy was not finished': { left: ['dist=old', 'dist.partial=ne'], stands: 'old' },
    'the new one had come': { left: ['dist=old', 'dist.incoming=new'], stands: 'new' },
    'the old one had gone': { left: ['dist.outgoing=old', 'dist.incoming=new'], stands: 'new' },
    'the new one stood there': { left: ['dist=new', 'dist.outgoing=old'], stands: 'new' },
    'the new one was lost': { left: ['dist.outgoing=old'], stands: 'old' },
    'the first one had come': { left: ['dist.incoming=new'], stands: 'new' },
    'an older rest was in the way': {
      left: ['dist=old', 'dist.incoming=new', 'dist.outgoing=oldest'],
      stands: 'new',
    },
  };

  it.each(Object.entries(states))('when %s', async (_when, { left, stands }) => {
    for (const each of left) {
      const [name = '', says = ''] = each.split('=');
      await site(name, says);
    }
    await settleFolder(join(folder, 'dist'));
    expect(await read('dist')).toBe(stands);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('makes no folder where there was none', async () => {
    await settleFolder(join(folder, 'dist'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps files that have a second name elsewhere', async () => {
    const old = await site('dist', 'same');
    await cp(old, join(folder, 'kept'), { recursive: true });
    await rename(await site('made', 'new'), join(folder, 'dist.incoming'));
    await settleFolder(join(folder, 'dist'));
    expect(await read('kept')).toBe('same');
  });
});
