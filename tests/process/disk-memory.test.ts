import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDiskMemory } from '../../scripts/disk-memory.ts';

let folder = '';
let made = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
  made = 0;
});

afterEach(() => rm(folder, { recursive: true }));

function recall(program: string, ...ingredients: readonly string[]): unknown {
  const memory = openDiskMemory(folder, program);
  const result = memory.recall(ingredients, () => {
    made += 1;
    return { said: ingredients.join(' '), left: undefined, kinds: new Set(['a']) };
  });
  memory.forget();
  return result;
}

it('makes a result once, and gives it back as it was', () => {
  const first = recall('one', 'a bridge');
  expect(recall('one', 'a bridge')).toStrictEqual(first);
  expect(made).toBe(1);
});

it('makes it again for other ingredients and for another program', () => {
  recall('one', 'a bridge');
  recall('one', 'a tower');
  recall('two', 'a tower');
  recall('two', 'a', 'tower');
  expect(made).toBe(4);
});

it('makes it again where the kept file is broken', async () => {
  const first = recall('one', 'a bridge');
  for (const file of await readdir(folder)) await writeFile(join(folder, file), 'not ours');
  expect(recall('one', 'a bridge')).toStrictEqual(first);
  expect(made).toBe(2);
});

it('forgets what was not recalled', async () => {
  recall('one', 'a bridge');
  recall('one', 'a tower');
  expect(await readdir(folder)).toHaveLength(1);
  recall('one', 'a bridge');
  expect(made).toBe(3);
});
