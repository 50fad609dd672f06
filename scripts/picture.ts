/** `npm run picture`: takes the picture of a claim page that the README shows, from a site that was built before. */
import { chromium } from '@playwright/test';
import { makeEffects } from '../src/effects.ts';
import { runCommand } from './command-line.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveFolder } from './server.ts';
import { outOption } from './site-options.ts';

const command = {
  name: 'npm run picture',
  does: 'Takes the picture of a claim page for the README, from a site built at the root of its host.',
  options: {
    out: outOption,
    page: {
      type: 'string',
      default: 'petro-white-house-2026/maduro-operation/',
      value: '<address>',
      help: 'The page.',
    },
    file: { type: 'string', default: 'docs/claim-page.png', value: '<file>', help: 'The picture.' },
  },
} as const;

await runCommand(command, async ({ out, page: address, file }) => {
  if (!makeEffects().exists(`${out}/${address}index.html`)) {
    process.stderr.write(
      `Unexpected page “${address}”, expected one in ${out}/. Run \`npm run build\` first.\n`,
    );
    return 2;
  }
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArguments()],
    ...(executablePath !== undefined && { executablePath }),
  });
  const served = await serveFolder(out, { base: '/', port: 0 });
  // As wide as GitHub shows it, at twice the sharpness.
  const page = await browser.newPage({
    viewport: { width: 1100, height: 760 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  await page.goto(`${served.address}${address}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  await browser.close();
  await served.close();
  return 0;
});
