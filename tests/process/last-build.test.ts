/** A build of the very same files is over before anything is read; one of any other is not. */
import { cp, mkdtemp, readFile, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { looksOf, recallBuild, rememberBuild } from '../../scripts/last-build.ts';
import type { BuildPlace } from '../../scripts/build-site.ts';
import { makeEffects } from '../../src/effects.ts';

const effects = makeEffects();
let folder = '';
let place: BuildPlace;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'last-'));
  const content = join(folder, 'content');
  await cp('tests/fixtures/site', content, { recursive: true });
  for (const file of await effects.listFiles(content)) await age(join(content, file));
  place = {
    content,
    out: join(folder, 'dist'),
    derived: join(folder, 'derived'),
    site: undefined,
    base: '/',
  };
  await effects.writeText(join(place.out, '.built.json'), '{"units":{}}');
  await effects.writeText(join(place.out, 'index.html'), 'home');
});

afterAll(() => rm(folder, { recursive: true }));

async function age(path: string, time = 1_000_000): Promise<void> {
  await utimes(path, time, time);
}

async function looks(program = 'one', changed: Partial<BuildPlace> = {}): Promise<string> {
  const seen = await looksOf(effects, { ...place, ...changed }, program);
  if (seen === undefined) throw new Error('a file is too young');
  return seen;
}

async function remembered(): Promise<string> {
  const now = await looks();
  const told = { files: ['index.html'], pages: 1, problems: [], unrecorded: [] };
  await rememberBuild(effects, place, { looks: now, ...told });
  return now;
}

it('knows the build of the same files', async () => {
  const now = await remembered();
  expect(recallBuild(place, now)).toMatchObject({ pages: 1, files: ['index.html'] });
});

it('looks different for another program, place or file', async () => {
  const now = await remembered();
  expect(await looks('two')).not.toBe(now);
  expect(await looks('one', { base: '/sub/' })).not.toBe(now);
  expect(await looks('one', { site: 'https://news.example' })).not.toBe(now);
  expect(await looks('one', { out: join(folder, 'other') })).not.toBe(now);
  const file = join(place.content, 'site.yaml');
  await age(file, 2_000_000);
  expect(await looks()).not.toBe(now);
  await age(file);
  expect(await looks()).toBe(now);
  const added = join(place.content, 'note.txt');
  await writeFile(added, 'more');
  await age(added);
  expect(await looks()).not.toBe(now);
  await unlink(added);
});

it('trusts no file that was written just now', async () => {
  const file = join(place.content, 'site.yaml');
  await writeFile(file, await readFile(file));
  expect(await looksOf(effects, place, 'one')).toBeUndefined();
  await age(file);
});

it('forgets a build whose pages are not all there, or are of another build', async () => {
  const now = await remembered();
  await unlink(join(place.out, 'index.html'));
  expect(recallBuild(place, now)).toBeUndefined();
  await writeFile(join(place.out, 'index.html'), 'home');
  expect(recallBuild(place, now)).toBeDefined();
  await writeFile(join(place.out, '.built.json'), '{"units":{"home":"other"}}');
  expect(recallBuild(place, now)).toBeUndefined();
});

it('forgets what cannot be read', async () => {
  const now = await remembered();
  await writeFile(join(place.derived, 'last-build.json'), '{"looks":');
  expect(recallBuild(place, now)).toBeUndefined();
});
