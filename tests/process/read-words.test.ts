/** What editors and integrators can see of the values that are read from words. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleMentionsSchema } from '../../src/schemas/article-mentions.ts';
import { runCommand } from './run-command.ts';

const content = ['--content', 'tests/fixtures/site'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-words-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('npm run explain prints each value with its words, its rule and the date it counts from', async () => {
  const { code, out } = await runCommand('explain', [...content, 'courier']);
  expect(code).toBe(0);
  const [, table = ''] = out.split('What is read from the words\n');
  const rows = table.split('\n').map((row) => row.trim().split(/ {2,}/));
  expect(rows[0]).toEqual(['line', 'words', 'kind', 'read as', 'by the rule', 'counted from']);
  const row = rows.find(([, words]) => words === 'nearly two years');
  expect(row?.slice(2, 4)).toEqual(['duration', 'nearly 2 years']);
  const day = rows.find(([, words]) => words === 'Tuesday, March 4');
  expect(day?.[3]).toBe('2031-03-04');
  expect(day?.[5]).toContain('2031-03-05, the article’s date, stated');
  for (const rule of (row?.[4] ?? '').split(', ')) expect(out).toContain(`\n  ${rule}: `);
});

it('npm run normalize writes the mentions of every article, as their schema has them', async () => {
  const { code } = await runCommand('normalize', [...content, '--out', folder]);
  expect(code).toBe(0);
  const written = JSON.parse(await readFile(join(folder, 'mentions/lantern-bridge/courier.json'), 'utf8'));
  const { mentions, ...of } = articleMentionsSchema.parse(written);
  expect(of).toEqual({ story: 'lantern-bridge', article: 'courier' });
  expect(mentions.length).toBeGreaterThan(5);
});
