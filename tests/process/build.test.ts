/** The promises of `npm run build`, kept by the command itself. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedFolderFor } from '../../scripts/site-options.ts';
import { runCommand } from './run-command.ts';

const own = 'content';
const sample = 'tests/fixtures/site';
const minutes = 60_000;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm run build', () => {
  it(
    'gives the same bytes twice, from a copy of the content elsewhere too',
    { timeout: 3 * minutes },
    async () => {
      await cp(own, join(folder, 'copy'), { recursive: true });
      const place = { SITE_URL: 'https://news.example', BASE_PATH: '/sub/' };
      const first = await runCommand('build', ['--out', join(folder, 'first')], place);
      expect(first.errors).toContain(' pages in ');
      expect(first.code).toBe(0);
      const typed = ['--content', join(folder, 'copy'), '--out', join(folder, 'second')];
      expect((await runCommand('build', typed, { ...place, TZ: 'Pacific/Auckland' })).code).toBe(0);
      expect(await bytesOf(join(folder, 'second'))).toEqual(await bytesOf(join(folder, 'first')));
    },
  );

  it(
    'fails at one wrong letter in a passage, and leaves the last build alone',
    { timeout: 2 * minutes },
    async () => {
      const content = join(folder, 'wrong');
      const out = join(folder, 'kept');
      await cp(sample, content, { recursive: true });
      expect((await runCommand('build', ['--content', content, '--out', out])).code).toBe(0);
      const before = await bytesOf(out);

      const claim = join(content, 'stories/lantern-bridge/claims/bridge-length.md');
      const right = await readFile(claim, 'utf8');
      await writeFile(claim, right.replace('the bridge itself measures', 'the bridge itself measares'));
      const { code, errors } = await runCommand('build', ['--content', content, '--out', out]);
      expect(code).toBe(1);
      expect(errors).toContain(`${claim}:15:12 · passage-not-verbatim`);
      expect(errors).toContain('“the bridge itself measares 315 metres”');
      expect(errors).toContain('“the bridge itself measures 315 metres”');
      expect(errors).toContain('/guides/problems/passage-not-verbatim');
      expect(await bytesOf(out)).toEqual(before);
      expect((await readdir(folder)).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
    },
  );

  it('says what it leaves out when it does not know the site’s address', { timeout: minutes }, async () => {
    const { code, errors } = await runCommand('build', ['--content', sample, '--out', join(folder, 'plain')]);
    expect(code).toBe(0);
    expect(errors).toContain(
      'SITE_URL is not set: canonical links, pictures in link previews, sitemap and feeds are left out.',
    );
    expect(await readFile(join(folder, 'plain/index.html'), 'utf8')).not.toContain('rel="canonical"');
  });

  it('renders nothing when nothing changed, all when a page is missing', { timeout: minutes }, async () => {
    const typed = ['--content', sample, '--out', join(folder, 'plain'), '--explain'];
    expect((await runCommand('build', typed)).errors).toContain(', nothing changed');
    await rm(join(folder, 'plain/lantern-bridge/index.html'));
    const { errors } = await runCommand('build', typed);
    expect(errors).toContain('home: pages of the last build are missing');
    expect(existsSync(join(folder, 'plain/lantern-bridge/index.html'))).toBe(true);
  });

  it('refuses an address that is none, before it reads anything', async () => {
    const { code, errors } = await runCommand('build', [], { SITE_URL: 'news.example' });
    expect(code).toBe(2);
    expect(errors).toContain('Unexpected site address “news.example”');
  });

  it('prints plain lines where there is no terminal', async () => {
    const { code, errors } = await runCommand('build', ['--content', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(errors).toContain('nowhere');
    expect(errors).not.toContain('\u001B[K');
  });
});

describe('npm start', () => {
  it('builds, serves and answers below the base path', { timeout: 2 * minutes }, async () => {
    const typed = ['--content', sample, '--out', join(folder, 'started'), '--once'];
    const wasBuilt = existsSync(join(derivedFolderFor(sample), 'cards'));
    const { code, out, errors } = await runCommand('start', typed, { BASE_PATH: 'sub' });
    expect(code).toBe(0);
    expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/sub\/\n/);
    expect((await stat(join(folder, 'started/index.html'))).isFile()).toBe(true);
    // pictures are drawn once: not again by a build of the same content
    if (wasBuilt) expect(errors).not.toContain('Drawing cards');
    expect((await stat(join(folder, 'started/cards/lantern-bridge.png'))).isFile()).toBe(true);
  });
});

/** Path → contents, for every file of a folder. */
async function bytesOf(place: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(place, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  const read = files.map(async (each) => {
    const path = join(each.parentPath, each.name);
    return [path.slice(place.length), (await readFile(path)).toString('base64')] as const;
  });
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
