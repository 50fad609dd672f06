/** From articles to the folder of a story, by the command itself. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const told = ['--title', 'The bridge: open again', '--date', '2031-03-04', '--time-zone', 'Europe/Lisbon'];
const courier =
  'Harbour Courier\n\nLantern Bridge Opens Again\n\nBy Ada Fern\n\nMarch 5, 2031\n\nThe Lantern Bridge opened again on Tuesday after repairs of two years.\n';
// bytes that editors’ programs like to change: line ends of Windows, a blank at a line’s end, no last line end
const post = '\uFEFFThe old Lantern Bridge in Marrow Bay was opened in early March. \r\n\r\nThe town paid.';
let folder = '';
let content = '';
let given = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-story-'));
  [content, given] = [join(folder, 'content'), join(folder, 'given')];
  await mkdir(content);
  await mkdir(given);
  await writeFile(join(given, 'Courier, p. 1.txt'), courier);
  await writeFile(join(given, 'post.TXT'), post);
  await writeFile(join(given, '.DS_Store'), 'hidden');
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run new-story', () => {
  it('copies the articles of a folder untouched, and writes what their texts say', async () => {
    const { code, out } = await make(
      ...['bridge', given, ...told, '--published', '2031-03-06', '--labels', 'post.TXT=Valley Post'],
    );
    expect(code).toBe(0);
    expect(await readdir(join(content, 'stories/bridge/articles'))).toEqual([
      'courier-p-1.source.yaml',
      'courier-p-1.txt',
      'post.source.yaml',
      'post.txt',
    ]);
    expect(await read('articles/post.txt')).toBe(post);
    expect(await read('articles/courier-p-1.source.yaml')).toBe(
      'label: Harbour Courier\nsiglum: H\nreceived-as: Courier, p. 1.txt\norder: 1\n',
    );
    expect(await read('articles/post.source.yaml')).toBe(
      'label: Valley Post\nsiglum: V\nreceived-as: post.TXT\norder: 2\npublished: 2031-03-06\n',
    );
    expect(await read('story.md')).toContain("title: 'The bridge: open again'\nsummary: Two accounts");
    expect(out).toContain('npm run suggest -- bridge');
    expect((await check()).code).toBe(0);
  });

  it('overwrites no story', async () => {
    const before = await read('story.md');
    const { code, errors } = await make('bridge', given, ...told, '--title', 'Another');
    expect(code).toBe(2);
    expect(errors).toContain('Unexpected story id “bridge”, expected one that is free.');
    expect(await read('story.md')).toBe(before);
  });

  it('asks for what no article can say', async () => {
    const { code, errors } = await make('another', given, '--title', 'Another');
    expect(code).toBe(2);
    expect(errors).toContain('Unexpected story without --date and --time-zone');
    expect(errors).toContain(
      'for instance --date 2026-03-04 --time-zone Europe/London. The date is the day of the event.',
    );
    expect((await make('another')).errors).toContain('Unexpected end of the command');
  });

  it('refuses what is no article, twice the same, or nowhere, each with its name, and writes nothing', async () => {
    const [twice, pdf, binary, short] = ['twice.txt', 'a.pdf', 'binary.txt', 'short.txt'].map((name) =>
      join(folder, name),
    );
    await writeFile(twice ?? '', courier);
    await writeFile(pdf ?? '', 'text');
    const files = await make('another', given, twice ?? '', pdf ?? '', join(folder, 'nowhere'), ...told);
    expect(files.code).toBe(1);
    expect(files.errors).toContain(`${twice}\nUnexpected copy of ${given}/Courier, p. 1.txt, byte for byte`);
    expect(files.errors).toContain(`${pdf}\nUnexpected file that ends in .pdf`);
    expect(files.errors).toContain('nowhere\nUnexpected path that leads nowhere');
    expect(files.errors).toContain('Check the name');

    await writeFile(binary ?? '', 'a\0b');
    await writeFile(short ?? '', 'Three words only');
    const texts = await make('another', given, binary ?? '', short ?? '', ...told);
    expect(texts.code).toBe(1);
    expect(texts.errors).toContain(`${binary} · binary-file`);
    expect(texts.errors).toContain(`${short} · no-paragraph`);
    expect(texts.errors).toContain('Nothing was written.');
    expect(await readdir(content)).toEqual(['stories']);
    expect(await readdir(join(content, 'stories'))).toEqual(['bridge']);
  });

  it.each([
    ['an id that is a page of the site', 'guides', told, 'id-reserved'],
    ['an id that cannot be an address', 'The Bridge', told, 'id-unusable'],
    ['a day that cannot be read', 'another', [...told, '--date', 'March 4'], 'date-unreadable'],
    ['a zone nobody knows', 'another', [...told, '--time-zone', 'Lisbon'], 'time-zone-unknown'],
    [
      'a day of publication for another file',
      'another',
      [...told, '--published', 'x.txt=2031'],
      '“x.txt”, which was not given',
    ],
    [
      'a label for another file',
      'another',
      [...told, '--labels', 'x.txt=X'],
      '“Courier, p. 1.txt”, “post.TXT”',
    ],
    ['one label for all', 'another', [...told, '--labels', 'Post'], 'one label for all articles'],
  ])('refuses %s', async (_, id, options, said) => {
    const { code, errors } = await make(id, given, ...options);
    expect(code).toBe(1);
    expect(errors).toContain(said);
    expect(await readdir(join(content, 'stories'))).toEqual(['bridge']);
  });
});

describe('npm run new-story with one article', () => {
  it('writes the story, and says that nothing can be compared', async () => {
    const alone = join(folder, 'alone');
    await mkdir(alone);
    const { code, out } = await runCommand('new-story', [
      ...['--content', alone, 'bridge', join(given, 'post.TXT'), ...told],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('nothing can be compared');
    expect(await readdir(join(alone, 'stories'))).toEqual(['bridge']);
  });
});

function make(...typed: readonly string[]) {
  return runCommand('new-story', ['--content', content, ...typed]);
}

function check() {
  return runCommand('check', ['--content', content]);
}

function read(file: string): Promise<string> {
  return readFile(join(content, 'stories/bridge', file), 'utf8');
}
