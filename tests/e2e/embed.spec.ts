/** A claim inside somebody else’s page. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, readBuilt, readManifestOf } from './site-pages.ts';

const site = builtSites.sample;
const claim = '/lantern-bridge/opening-date/';
const embed = `/embed${claim}`;

let server: Server;
let host = '';
let hostBody = '';

test.describe.configure({ mode: 'serial' }); // one server, whose page each test writes

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // A host as strict as they come: it frames one site and allows its own script alone.
    const policy = `default-src 'none'; script-src 'nonce-host'; frame-src ${new URL(site.address).origin}`;
    response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html><title>Host</title><body>${hostBody}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // An object as soon as a server listens on a port.
  host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});

test.afterAll(() => {
  server.close();
});

test('oEmbed leads from a claim to code that works in another site’s page', async ({ page, request }) => {
  await page.goto(at(site, claim));
  const discovered = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(discovered).toBe(`${site.site}${site.base}oembed${claim.slice(0, -1)}.json`);
  const answer = await request.get(here(discovered ?? ''));
  expect(answer.headers()['content-type']).toContain('application/json');
  const told = (await answer.json()) as Record<string, unknown>; // checked below, field by field
  expect(told).toMatchObject({
    type: 'rich',
    version: '1.0',
    provider_name: 'Claim by Claim',
    provider_url: `${site.site}${site.base}`,
    width: 560,
    height: expect.any(Number),
  });

  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  hostBody = `<script nonce="host">
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (source === frame.contentWindow && data.type === 'claim-by-claim:height') frame.height = data.height;
    });
  </script>${here(String(told['html']))}`;
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await expect(
    frame.getByRole('heading', { name: 'When was the Lantern Bridge opened again?' }),
  ).toBeVisible();
  await expect(frame.getByText('Cannot both be right')).toBeVisible();
  await expect(frame.getByText('This story is invented')).toBeVisible();
  await expect(frame.getByText(/Version of \d+ \w+ \d{4}\./)).toBeVisible();
  await expect(page.locator('iframe')).not.toHaveAttribute('height', String(told['height'])); // the message came
  const overflow = await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);

  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link').first().click()]);
  await opened.waitForLoadState();
  expect(opened.url()).toBe(at(site, claim));
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
});

test('no other page of the site can be framed', async ({ page }) => {
  hostBody = [claim, `${claim}share/`, embed]
    .map((each) => `<iframe src="${at(site, each)}"></iframe>`)
    .join('');
  await page.goto(host);
  const question = (frame: number) =>
    page.locator('iframe').nth(frame).contentFrame().getByText('When was the Lantern Bridge').first();
  await expect(question(2)).toBeVisible(); // the one that may
  for (const frame of [0, 1]) await expect(question(frame)).toHaveCount(0);
});

test('the share page shows the embed as others will see it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(at(site, `${claim}share/`));
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe').getByText('Cannot both be right')).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 240, height: 400 }, colorScheme: 'dark' });

  test('shows question, standing, finding, who differs and support in 240 pixels, in the reader’s colours', async ({
    page,
  }) => {
    await page.goto(at(site, embed));
    for (const words of [
      'Lantern Bridge opened again?',
      'Cannot both be right',
      'contradict',
      'accounts answer',
    ]) {
      await expect(page.getByText(words).first()).toBeVisible();
    }
    const { width, paper } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(width).toBeLessThanOrEqual(240);
    const [red = 255] = (paper.match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(60); // dark paper of its own, whatever lies behind the frame
    await expect(page.getByRole('link').first()).toHaveAttribute('rel', 'noopener');
  });
});

test('the height that embed code names holds every embed', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 200 });
  const embeds = readManifestOf(site).pages.filter(({ page: kind }) => kind === 'embed');
  expect(embeds.length).toBeGreaterThan(5);
  for (const { address } of embeds) {
    await page.goto(at(site, address));
    const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const told: unknown = JSON.parse(readBuilt(site, `o${address.slice(1, -1)}.json`));
    const { height } = told as { height: number }; // its shape is tested above
    expect.soft(height, address).toBeGreaterThanOrEqual(Math.floor(needed));
    expect.soft(height, address).toBeLessThan(needed + 140);
  }
});

/** An address of the published site where the test serves it. */
function here(text: string): string {
  return text.replaceAll(`${site.site}${site.base}`, site.address);
}
