/** The editors’ way from articles to a published claim, by the commands their guide gives. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from './run-command.ts';

const copied =
  'The Lantern Bridge over the Marrow river was closed in the spring of last year, when divers of the county found cracks in two of its seven piers and engineers feared that a flood could carry it away.';
const articles = {
  'courier.txt': `Lantern Bridge Opens Again\n\nMarch 5, 2031\n\nThe Lantern Bridge opened again on Tuesday, March 4, and about 4,000 people crossed it before noon.\n\n${copied}\n\n“We build bridges to cross them,” Mayor Iris Holm told the crowd at the ribbon.`,
  'post.txt': `County Opens Its Bridge\n\nMarch 6, 2031\n\nThe Lantern Bridge opened again on Monday, March 3, when more than 6,000 people crossed it before noon.\n\n${copied}\n\n“We build bridges to cross them and to look at them,” Mayor Iris Holm said.`,
  'shore.txt': `Fish Market Moves\n\nMarch 7, 2031\n\nThe fish market moved to the northern shore this week, and the sellers say that they are content there.`,
};
const minutes = 60_000;
let folder = '';
let content = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suggest-'));
  content = join(folder, 'content');
  await mkdir(content);
  const paths = Object.keys(articles).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
  const told = ['--title', 'The bridge', '--date', '2031-03-04', '--time-zone', 'Europe/Lisbon'];
  const made = await runCommand('new-story', ['--content', content, 'bridge', ...paths, ...told]);
  expect(made.errors).toBe('');
});
afterAll(() => rm(folder, { recursive: true }));

const listed = z.object({
  story: z.string(),
  pairs: z.array(z.object({ a: z.string(), b: z.string(), runs: z.array(z.unknown()) })),
  origins: z.array(z.unknown()),
  families: z.array(z.object({ differs: z.string() })),
  known: z.array(z.unknown()),
  candidates: z.array(
    z.object({
      number: z.number(),
      id: z.string(),
      question: z.string(),
      kind: z.string(),
      relation: z.string(),
      readings: z.array(z.object({ article: z.string(), passage: z.string(), words: z.string() })),
      claim: z.string().optional(),
    }),
  ),
  declined: z.array(z.object({ candidate: z.string(), because: z.string() })),
});

describe('npm run suggest', () => {
  it('tells what the articles share, and ranks what they differ on, in narrow lines', async () => {
    const { code, out, errors } = await suggest();
    expect(code).toBe(0);
    expect(errors).toContain('Comparing 3 articles');
    expect(out).toMatch(/^The bridge · 3 articles\n\nShared copy\n/);
    expect(out).toMatch(/passages?, the longest of \d+ words/);
    expect(out).toContain('Known from other stories: nothing');
    expect(out).toContain('Quotations with several versions: 1');
    expect(out).toMatch(/ 1\. Cannot both be right: /);
    expect(out).toContain('‹Tuesday, March 4›');
    expect(out).toContain('npm run suggest -- bridge --write 1');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('prints the same as JSON, with the words of every reading', async () => {
    const { candidates, pairs, families } = await listAsJson();
    expect(pairs.find(({ a, b }) => a === 'courier' && b === 'post')?.runs).not.toEqual([]);
    expect(families.length).toBe(1);
    expect(candidates.map(({ number }) => number)).toEqual(candidates.map((_, at) => at + 1));
    for (const { readings } of candidates) {
      for (const { article, passage, words } of readings) {
        expect(articles[`${article}.txt` as keyof typeof articles]).toContain(passage); // only these were given
        expect(passage).toContain(words);
      }
    }
  });

  it('remembers a declined candidate with its reason, and proposes it no more', async () => {
    const before = await listAsJson();
    const last = before.candidates.at(-1);
    const because = 'Nobody asks: “why” # so';
    const { code, out } = await suggest('--decline', String(last?.number), '--because', because);
    expect(code).toBe(0);
    expect(out).toContain('selection.yaml');
    const after = await listAsJson();
    expect(after.declined).toMatchObject([{ candidate: last?.id, because }]);
    expect(after.candidates.map(({ id }) => id)).not.toContain(last?.id);
    const again = await suggest('--decline', last?.id ?? '', '--because', because);
    expect(again.code).toBe(2);
    expect(again.errors).toMatch(
      /already declined on \d{4}-\d\d-\d\d, in .*stories\/bridge\/selection\.yaml\./,
    );
    expect((await suggest('--decline', '1')).code).toBe(2);
    expect((await suggest('--because', because)).code).toBe(2);
  });

  it(
    'writes a draft, which an editor publishes by a finding and a name',
    { timeout: 3 * minutes },
    async () => {
      const [first] = (await listAsJson()).candidates;
      const { code, out } = await suggest('--write', '1');
      expect(code).toBe(0);
      const [file = ''] = await readdir(join(content, 'stories/bridge/claims'));
      expect(out).toContain(`stories/bridge/claims/${file}`);
      const checked = await check();
      expect(checked.code).toBe(0);
      expect(checked.out).not.toContain('\n1 problem');

      const rest = await listAsJson();
      expect(rest.candidates.map(({ id }) => id)).not.toContain(first?.id);
      expect((await listAsJson('--all')).candidates[0]?.claim).toBe(file.replace('.md', ''));
      expect((await suggest('--write', '1')).errors).toContain('expected one that no claim asks');

      const path = join(content, 'stories/bridge/claims', file);
      const draft = await readFile(path, 'utf8');
      const finished = draft
        .replace('status: draft', 'status: published')
        .replace('# finding: …', 'finding: One account has the bridge open on 4 March, the other on 3 March.')
        .replace(/# checked: .*/, "checked: { by: The tests, on: '2031-03-08' }");
      await writeFile(path, finished);
      const site = join(folder, 'site');
      const built = await runCommand('build', ['--content', content, '--out', site, '--record']);
      expect(built.code).toBe(0);
      expect(built.errors).not.toContain('· cell-missing');
      const page = await readFile(join(site, 'bridge', file.replace('.md', ''), 'index.html'), 'utf8');
      expect(page).toContain('One account has the bridge open on 4 March');
      const record = await readFile(join(content, 'stories/bridge/addresses.json'), 'utf8');
      expect(record).toContain(`/bridge/${file.replace('.md', '')}/`);
    },
  );

  it('works where a claim has a problem', async () => {
    await writeFile(join(content, 'stories/bridge/claims/broken.md'), '---\ntitle: [\n---\n');
    const { code, out } = await suggest();
    expect(code).toBe(0);
    expect(out).toContain('Candidates for claims');
    await rm(join(content, 'stories/bridge/claims/broken.md'));
  });

  it('names the stories there are, and the numbers there are', async () => {
    const nowhere = await runCommand('suggest', ['--content', content, 'bride']);
    expect(nowhere.code).toBe(2);
    expect(nowhere.errors).toContain('Unexpected story “bride”, expected one of:\n  bridge');
    const beyond = await suggest('--write', '999');
    expect(beyond.code).toBe(2);
    expect(beyond.errors).toContain('Unexpected candidate “999”, expected a number from 1 to ');
    expect((await suggest('--limit', 'few')).code).toBe(2);
  });
});

function suggest(...typed: readonly string[]) {
  return runCommand('suggest', ['--content', content, 'bridge', ...typed]);
}

function check() {
  return runCommand('check', ['--content', content]);
}

async function listAsJson(...typed: readonly string[]) {
  const { out } = await suggest('--json', ...typed);
  return listed.parse(JSON.parse(out));
}
