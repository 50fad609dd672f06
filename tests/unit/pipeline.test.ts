import { describe, expect, it } from 'vitest';
import { readContentTree, type StoryFolder, type TextFile } from '../../src/content-tree.ts';
import { readClaimFile } from '../../src/claims/read-story-files.ts';
import { makeEffects, type Effects } from '../../src/effects.ts';
import { makeMemory } from '../../src/examination-memory.ts';
import { examineStory } from '../../src/examine-story.ts';
import { examineSite } from '../../src/pipeline.ts';
import { usualSettings } from '../../src/schemas/site-file.ts';
import { readSiteContext } from '../../src/site-context.ts';

const effects = makeEffects();
const long = process.env['CLAIMS_LONG'] !== undefined;

describe('examineSite', () => {
  it('finds the project’s own content sound', async () => {
    const { problems, site } = await examineSite(effects, 'content');
    // Notices stop nothing, but every cell of our own claims is judged, and no origin is typed in against the program.
    const expected = ['excerpt-narrowed', 'report-address-missing'];
    expect(problems.filter(({ code }) => !expected.includes(code))).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(site.stories[0]?.claims.length).toBeGreaterThanOrEqual(40);
  });

  it('finds the demonstration sound', async () => {
    expect((await examineSite(effects, 'tests/fixtures/site')).problems).toEqual([]);
  });

  it('shows drafts only where they are asked for: no page, no list, no count has them', async () => {
    const read = await examineSite(effects, 'tests/fixtures/site');
    const [story] = read.site.stories;
    expect(story?.drafts.map(({ id }) => id)).toEqual(['ribbon']);
    expect(JSON.stringify(read.views)).not.toContain('ribbon/');
    expect(read.views.some(({ address }) => address.includes('ribbon'))).toBe(false);
    const written = await examineSite(effects, 'tests/fixtures/site', undefined, undefined, { drafts: true });
    expect(written.views.find(({ address }) => address === '/lantern-bridge/ribbon/')?.view).toMatchObject({
      draft: true,
      finding: 'No finding yet.',
    });
    expect(written.problems).toEqual([]);
  });

  it('counts origins from the articles’ words: shared copy is one witness, own words that part are two', async () => {
    const { site } = await examineSite(effects, 'tests/fixtures/site');
    const origins = new Map(site.stories[0]?.claims.map((claim) => [claim.id, claim.origins]));
    expect(origins.get('choir')).toMatchObject([
      { articles: ['courier', 'note'], joins: [{ rule: 'shared-run', shared: { run: 0 } }] },
    ]);
    expect(origins.get('opening-date')?.map(({ articles }) => articles)).toEqual([
      ['courier'],
      ['post'],
      ['note'],
    ]);
  });

  it.each(['courier', 'post', 'note'])(
    'goes on where the source file of %s cannot be read',
    async (article) => {
      const tree = await readContentTree(effects, 'tests/fixtures/site');
      const broken = `articles/${article}.source.yaml`;
      const reader: Effects = {
        ...effects,
        readText: async (path) => (path.endsWith(broken) ? 'label: [' : effects.readText(path)),
      };
      const { site, problems } = await examineSite(reader, 'tests/fixtures/site');
      expect(problems.map(({ code }) => code)).toContain('yaml-unreadable');
      expect(site.stories[0]?.articles).toHaveLength((tree.stories[0]?.articles.length ?? 0) - 1);
    },
  );

  it('misses the page of a claim that was published and is a draft now', async () => {
    const withdrawn: Effects = {
      ...effects,
      readText: async (path) => {
        const text = await effects.readText(path);
        return path.endsWith('claims/sign.md') ? text.replace('title:', 'status: draft\ntitle:') : text;
      },
    };
    const { problems } = await examineSite(withdrawn, 'tests/fixtures/site');
    expect(problems.map(({ code }) => code)).toEqual(['address-vanished']);
    expect(problems[0]?.unexpected).toContain('/lantern-bridge/sign/');
  });

  it('proposes a candidate until it is declined', async () => {
    const undecided: Effects = {
      ...effects,
      readText: async (path) => (path.endsWith('selection.yaml') ? '' : effects.readText(path)),
    };
    const candidatesOf = async (from: Effects) =>
      (await examineSite(from, 'tests/fixtures/site')).site.stories[0]?.candidates.map(({ id }) => id) ?? [];
    const [story] = (await examineSite(effects, 'tests/fixtures/site')).site.stories;
    const [declined] = story?.selection.declined ?? [];
    expect(await candidatesOf(undecided)).toContain(declined?.candidate);
    expect(await candidatesOf(effects)).not.toContain(declined?.candidate);
  });

  it('takes a folder that is not there for a site without stories, which has our guides', async () => {
    const { site, problems } = await examineSite(effects, 'tests/no-such-folder');
    const own = await examineSite(effects, 'content');
    expect(site).toEqual({ ...own.site, settings: usualSettings, stories: [], outlets: {} });
    expect(problems).toEqual([]);
  });

  it('gives the same with a memory as without, and remembers what did not change', async () => {
    const memory = makeMemory();
    const first = await examineSite(effects, 'tests/fixtures/site', undefined, memory);
    memory.nextRound();
    const second = await examineSite(effects, 'tests/fixtures/site', undefined, memory);
    expect(second).toEqual(first);
    expect(second.site.stories[0]).toBe(first.site.stories[0]);
    expect(await examineSite(effects, 'tests/fixtures/site')).toEqual(first);
  });

  it('tells its steps', async () => {
    const steps: string[] = [];
    await examineSite(effects, 'tests/fixtures/site', (step, at, of) => steps.push(`${step} ${at}/${of}`));
    expect(steps).toEqual([
      'Reading content 1/1',
      'Normalizing and checking stories 1/3',
      'Normalizing and checking stories 2/3',
      'Normalizing and checking stories 3/3',
      'Preparing pages 1/1',
    ]);
  });
});

describe('one wrong letter', async () => {
  const tree = await readContentTree(effects, 'content');
  const { context } = readSiteContext(tree);
  const memory = makeMemory();
  const quoted = tree.stories.flatMap((story) =>
    story.claims.flatMap((claim) => passagesOf(claim).map((passage) => ({ story, claim, passage }))),
  );

  it('has passages to look for', () => {
    expect(quoted.length).toBeGreaterThan(100);
  });

  it(
    'is found in every passage of every claim, with its line',
    { timeout: long ? 1_800_000 : 240_000 },
    () => {
      const missed = quoted.flatMap(({ story, claim, passage }) =>
        changesOf(passage).flatMap((changed) => {
          const text = replaceOnce(claim.text, passage, changed);
          const { problems } = examineStory(withClaim(story, { ...claim, text }), context, memory);
          const told = problems.some(
            ({ code, file, line }) =>
              code.startsWith('passage-') && file === claim.file && line !== undefined,
          );
          return told ? [] : [`${claim.file}: ${changed}`];
        }),
      );
      expect(missed).toEqual([]);
    },
  );
});

/** The quotations of a claim that stand in its file as they are. */
function passagesOf(claim: TextFile): string[] {
  const { readings = {}, silent = {} } = readClaimFile(claim).fields ?? {};
  const cited = [
    ...Object.values(readings).flatMap(({ quote, also }) => [quote, ...also.map((each) => each.quote)]),
    ...Object.values(silent).flatMap(({ seen }) => seen.map((each) => each.quote)),
  ];
  return cited.filter((quote) => claim.text.includes(quote));
}

/** The passage with its middle letter changed; in the long tests, with each letter changed in turn. */
function changesOf(passage: string): string[] {
  const letters = [...passage.matchAll(/[a-z]/gi)].map(({ index }) => index);
  const middle = letters[Math.floor(letters.length / 2)];
  const places = long ? letters : middle === undefined ? [] : [middle];
  return places.map((place) => {
    const wrong = passage[place] === 'q' ? 'x' : 'q';
    return passage.slice(0, place) + wrong + passage.slice(place + 1);
  });
}

/** Replaces where the passage stands as a `quote`, not where the reasoning cites it. */
function replaceOnce(text: string, passage: string, changed: string): string {
  const at = Math.max(text.indexOf(`quote: ${passage}`), text.indexOf(passage, text.indexOf('quote:')));
  const place = text.indexOf(passage, at);
  return text.slice(0, place) + changed + text.slice(place + passage.length);
}

/** The story with this claim alone: the others have nothing to say about its passages. */
function withClaim(story: StoryFolder, claim: TextFile): StoryFolder {
  return { ...story, claims: [claim] };
}
