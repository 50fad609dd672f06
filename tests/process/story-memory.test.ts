/** What builds remember of stories: used where it holds, made anew where it might not. */
import { cp, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareSite, type PreparedSite } from '../../scripts/prepare-site.ts';
import { makeEffects } from '../../src/effects.ts';
import { writeEntries } from '../../src/write-derived.ts';

let folder = '';
let content = '';
let derived = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
  content = join(folder, 'content');
  derived = join(folder, 'derived');
  await cp('tests/fixtures/site', content, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

/** The site, and the stories that were made for it. */
async function prepare(program = 'one'): Promise<{ site: PreparedSite; made: string[] }> {
  const made = new Set<string>();
  const effects = makeEffects();
  const writeText = (path: string, text: string) => {
    const story = /\/memory\/([^/]+)\.json$/.exec(path)?.[1];
    if (story !== undefined) made.add(story);
    return effects.writeText(path, text);
  };
  const site = await prepareSite({ ...effects, writeText }, { content, derived, program });
  return { site, made: [...made].sort() };
}

/** Long ago, so that a later look may trust it. */
async function age(...files: readonly string[]): Promise<void> {
  for (const file of files) await utimes(join(content, file), 1_000_000, 1_000_000);
}

async function ageAll(): Promise<void> {
  const files = await makeEffects().listFiles(content);
  await age(...files);
}

async function edit(file: string, find: string, put: string): Promise<void> {
  const text = await readFile(join(content, file), 'utf8');
  expect(text).toContain(find);
  await writeFile(join(content, file), text.replace(find, put));
}

const bridge = 'stories/lantern-bridge/story.md';

it('makes each story once, and gives the same site from memory', async () => {
  await ageAll();
  const first = await prepare();
  const second = await prepare();
  expect(first.made.length).toBeGreaterThan(1);
  expect(second.made).toEqual([]);
  expect(JSON.stringify(second.site)).toBe(JSON.stringify(first.site));
});

it('makes a story anew when a byte of it changed, and only that story', async () => {
  await ageAll();
  await prepare();
  await edit(bridge, 'title: ', 'title: So ');
  const { site, made } = await prepare();
  expect(made).toEqual(['lantern-bridge']);
  expect(site.site.stories.find(({ id }) => id === 'lantern-bridge')?.file.title).toMatch(/^So /);
});

it('makes nothing anew when only the times of files changed, and learns the new times', async () => {
  await ageAll();
  await prepare();
  await age(bridge);
  await utimes(join(content, bridge), 2_000_000, 2_000_000);
  expect((await prepare()).made).toEqual(['lantern-bridge']); // remembered with the new times, not made
  expect((await prepare()).made).toEqual([]);
});

it('sees a change that left size and time as they were, when the file was young', async () => {
  await prepare();
  const { atime, mtime } = await stat(join(content, bridge));
  const text = await readFile(join(content, bridge), 'utf8');
  const title = /^title: .*$/m.exec(text)?.[0] ?? '';
  await writeFile(join(content, bridge), text.replace(title, title.toUpperCase().replace('TITLE', 'title')));
  await utimes(join(content, bridge), atime, mtime);
  const { site } = await prepare();
  const story = site.site.stories.find(({ id }) => id === 'lantern-bridge');
  expect(story?.file.title).toBe(title.slice('title: '.length).toUpperCase());
});

it('makes all stories anew for another program or another name of the site', async () => {
  await ageAll();
  const { made: all } = await prepare();
  expect((await prepare('two')).made).toEqual(all);
  await edit('site.yaml', 'name: ', 'name: The ');
  expect((await prepare('two')).made).toEqual(all);
});

it('makes a story anew whose memory is broken', async () => {
  await ageAll();
  const { site } = await prepare();
  for (const file of await readdir(join(derived, 'memory'))) {
    await writeFile(join(derived, 'memory', file), 'not ours');
  }
  expect(JSON.stringify((await prepare()).site)).toBe(JSON.stringify(site));
});

it('makes all stories anew after another command wrote into the folder', async () => {
  await ageAll();
  const { made: all } = await prepare();
  await writeEntries(makeEffects(), derived, []);
  expect((await prepare()).made).toEqual(all);
  const entries = (await makeEffects().listFiles(derived)).filter((file) => file.startsWith('entries/'));
  expect(entries.length).toBeGreaterThan(1);
});

it('forgets a story while it is written, so that one cut off is made anew', async () => {
  await ageAll();
  await prepare();
  await edit(bridge, 'title: ', 'title: So ');
  await age(bridge);
  const effects = makeEffects();
  const cutOff = (path: string, text: string) =>
    path.includes('/views/') ? Promise.reject(new Error('disk full')) : effects.writeText(path, text);
  await expect(
    prepareSite({ ...effects, writeText: cutOff }, { content, derived, program: 'one' }),
  ).rejects.toThrow('disk full');
  await edit(bridge, 'title: So ', 'title: ');
  await age(bridge);
  expect((await prepare()).made).toEqual(['lantern-bridge']);
});

it('removes everything of a story that is no more', async () => {
  await prepare();
  await rm(join(content, 'stories/lantern-bridge'), { recursive: true });
  await rm(join(content, 'addresses.json'), { force: true });
  const { site } = await prepare();
  expect(site.problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
  const left = (await makeEffects().listFiles(derived)).filter((file) => file.includes('lantern-bridge'));
  expect(left).toEqual([]);
});

it('says of a story with a problem what is wrong, each time, and leaves what it was', async () => {
  await ageAll();
  await prepare();
  await edit(bridge, 'summary: ', 'sumary: ');
  for (const _time of [1, 2]) {
    const { site } = await prepare();
    expect(site.manifest).toBeUndefined();
    expect(site.problems.map(({ file }) => file)).toContain(bridge);
  }
});
