/** `npm run dev` as an editor sees it: change a file, look at the page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { developmentPort } from './built-sites.ts';

// one server, one folder: the tests share them
test.describe.configure({ mode: 'default' });

let folder = '';
let server: ChildProcess | undefined;
const page = `http://127.0.0.1:${developmentPort}/lantern-bridge/bridge-length/`;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'development-'));
  await cp('tests/fixtures/site', join(folder, 'content'), { recursive: true });
  const typed = [
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, 'derived'),
    '--port',
    String(developmentPort),
  ];
  server = spawn('node', ['--experimental-strip-types', 'scripts/dev.ts', ...typed], { stdio: 'ignore' });
  await expect(async () => expect((await fetch(page)).status).toBe(200)).toPass({ timeout: 90_000 });
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('a change shows, a problem shows beside what is sound, and its end shows too', async ({ page: tab }) => {
  test.setTimeout(120_000);
  const claim = join(folder, 'content/stories/lantern-bridge/claims/bridge-length.md');
  const sound = await readFile(claim, 'utf8');
  await tab.goto(page);
  await expect(tab.getByText('in the other are compatible')).toBeVisible();

  await writeFile(claim, sound.replace('are compatible', 'go together'));
  await expect(tab.getByText('in the other go together')).toBeVisible({ timeout: 30_000 });

  await writeFile(claim, sound.replace('itself measures', 'itself measares'));
  const bar = tab.getByRole('status', { name: 'Problems in the content' });
  await expect(bar).toContainText('passage-not-verbatim', { timeout: 30_000 });
  await expect(bar).toContainText('claims/bridge-length.md:15:12');
  await expect(tab.locator('[id="courier"]')).toContainText('about 310 metres');
  await expect(tab.getByRole('main')).not.toContainText('measares');

  await writeFile(claim, sound.replace(/^---/, '--'));
  await expect(bar).toContainText('front-matter-unreadable', { timeout: 30_000 });
  await expect(tab.locator('[id="courier"]')).toContainText('about 310 metres');

  await writeFile(claim, sound);
  await expect(tab.getByText('in the other are compatible')).toBeVisible({ timeout: 30_000 });
  await expect(bar).toHaveCount(0);
});

test('a draft has a page, marked and kept from search engines, and is marked in the list of claims', async ({
  page: tab,
}) => {
  await visit(tab, page.replace('bridge-length', 'ribbon'));
  await expect(tab.getByText('Draft, not published')).toBeVisible();
  await expect(tab.getByText('No finding yet.').first()).toBeVisible();
  await expect(tab.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await visit(tab, page.replace('bridge-length/', ''));
  const row = tab.getByRole('row').filter({ hasText: 'Colour of the ribbon' });
  await expect(row.getByText('Draft, not published')).toBeVisible();
});

test('search says that an index comes with the finished site', async ({ page: tab }) => {
  await visit(tab, new URL('/search/?q=bridge', page).href);
  await expect(tab.locator('[data-status]')).toContainText('There is no search index here', {
    timeout: 30_000,
  });
});

/** Goes to a page, and again where the server loads the tab anew meanwhile, as it does after a change of content. */
async function visit(tab: Page, address: string): Promise<void> {
  await expect(async () => {
    await tab.goto(address);
  }).toPass({ timeout: 30_000 });
}
