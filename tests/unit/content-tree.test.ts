import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPlaceOf } from '../../src/content-place.ts';
import { readContentTree } from '../../src/content-tree.ts';
import type { Effects } from '../../src/effects.ts';

describe('contentPlaceOf', () => {
  it.each([
    ['stories/s/story.md', { kind: 'story', story: 's' }],
    ['stories/s/selection.yaml', { kind: 'selection', story: 's' }],
    ['stories/s/articles/a.txt', { kind: 'article', story: 's', id: 'a' }],
    ['stories/s/articles/a.html', { kind: 'article', story: 's', id: 'a' }],
    ['stories/s/articles/a.source.yaml', { kind: 'source', story: 's', id: 'a' }],
    ['stories/s/claims/c.md', { kind: 'claim', story: 's', id: 'c' }],
    ['guides/method.md', { kind: 'guide', id: 'method' }],
    ['guides/problems/link-broken.md', { kind: 'guide', id: 'problems/link-broken' }],
    ['site.yaml', { kind: 'settings' }],
    ['outlets.yaml', { kind: 'outlets' }],
    ['tolerances.yaml', { kind: 'tolerances' }],
    ['README.md', { kind: 'ignored' }],
    ['stories/s/addresses.json', { kind: 'ignored' }],
    ['stories/s/claims/.draft.md', { kind: 'ignored' }],
    ['stories/s/claims/c.markdown', { kind: 'stray' }],
    ['stories/s/claims/deeper/c.md', { kind: 'stray' }],
    ['stories/s/articles/a.pdf', { kind: 'stray' }],
    ['guides/picture.png', { kind: 'stray' }],
    ['stories/s/evidence/log.txt', { kind: 'other' }],
    ['evidence/log.txt', { kind: 'other' }],
  ] as const)('takes %s for what it is', (file, place) => {
    expect(contentPlaceOf(file)).toEqual(place);
  });
});

describe('readContentTree', () => {
  it('puts every file in its place, sorted by id, without byte order marks', async () => {
    const tree = await readContentTree(
      effectsWith({
        'stories/s/story.md': '\uFEFFstory',
        'stories/s/articles/b.txt': 'b',
        'stories/s/articles/a.html': 'a',
        'stories/s/articles/a.source.yaml': 'source of a',
        'stories/s/claims/c.md': 'claim',
        'guides/method.md': 'guide',
        'outlets.yaml': 'outlets',
        'evidence/log.txt': 'log',
      }),
      'content',
    );
    expect(tree.stories).toMatchObject([
      {
        id: 's',
        storyFile: { text: 'story' },
        articles: [{ id: 'a', source: { text: 'source of a' } }, { id: 'b' }],
        claims: [{ id: 'c', file: 'stories/s/claims/c.md', text: 'claim' }],
      },
    ]);
    expect(tree.guides).toEqual([{ id: 'method', file: 'guides/method.md', text: 'guide' }]);
    expect(tree.outlets?.text).toBe('outlets');
    expect(tree.tolerances).toBeUndefined();
    expect([...tree.others]).toEqual([['evidence/log.txt', 'log']]);
    expect(tree.strays).toEqual([]);
  });

  it('names files that nothing reads: strange endings, lone source files, a second article of one name', async () => {
    const { strays, stories } = await readContentTree(
      effectsWith({
        'stories/s/articles/a.html': 'a',
        'stories/s/articles/a.txt': 'a too',
        'stories/s/articles/gone.source.yaml': '',
        'stories/s/claims/c.mdx': '',
        'stories/t/articles/gone.txt': 'an article of another story',
      }),
      'content',
    );
    expect(strays).toEqual([
      'stories/s/articles/a.txt',
      'stories/s/articles/gone.source.yaml',
      'stories/s/claims/c.mdx',
    ]);
    expect(stories[0]?.articles.map(({ file }) => file)).toEqual(['stories/s/articles/a.html']);
  });

  it('takes a folder with articles alone for a story', async () => {
    const { stories } = await readContentTree(effectsWith({ 'stories/s/articles/a.txt': 'a' }), 'content');
    expect(stories).toMatchObject([{ id: 's', articles: [{ id: 'a' }], claims: [] }]);
    expect(stories[0]?.storyFile).toBeUndefined();
  });

  it('takes the guides and tolerances a folder lacks from the project itself, and nothing else', async () => {
    const effects = effectsWith({
      'guides/method.md': 'ours',
      'guides/about.md': 'ours',
      'tolerances.yaml': 'ours',
      'outlets.yaml': 'ours',
      'stories/s/story.md': 'ours',
      '../other/guides/method.md': 'theirs',
    });
    const tree = await readContentTree(effects, 'other');
    expect(tree.guides.map(({ id, text }) => [id, text])).toEqual([
      ['about', 'ours'],
      ['method', 'theirs'],
    ]);
    expect(tree.tolerances?.text).toBe('ours');
    expect([tree.outlets, tree.stories]).toEqual([undefined, []]);
  });
});

/** A disk that holds these files; paths count from `content/`. */
function effectsWith(files: Readonly<Record<string, string>>): Effects {
  const disk = new Map(
    Object.entries(files).map(([path, text]) => [join('content', path).replaceAll('\\', '/'), text]),
  );
  const textOf = (path: string) => disk.get(path) ?? '';
  return {
    readBytes: async (path) => new TextEncoder().encode(textOf(path)),
    readText: async (path) => textOf(path),
    listFiles: async (folder) =>
      [...disk.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    writeText: async () => undefined,
    remove: async () => undefined,
    exists: () => true,
    now: () => 0,
    log: () => undefined,
  };
}
