import { defineConfig, type Project } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/find-chromium.ts';
import { findFirefox } from './scripts/find-firefox.ts';
import { builtSites } from './tests/e2e/built-sites.ts';

const executablePath = findChromium();
const firefox = findFirefox();

/** What behaves: forms, scripts, focus, frames. What is said of each single page is said once, in Chromium. */
const inFirefox = /(flagship-claims|keyboard|matrix-filter|search|share|embed)\.spec\.ts/;

/** The second engine, where there is one. An installed Firefox cannot be told to run no scripts. */
const secondEngine: readonly Project[] = firefox
  ? [
      {
        name: 'firefox',
        testMatch: inFirefox,
        grepInvert: /without script/,
        use: {
          browserName: 'firefox',
          ...(firefox.channel && { channel: firefox.channel }),
          launchOptions: { executablePath: firefox.executablePath },
        },
      },
    ]
  : [];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/e2e/looks/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0, // a test that passes only sometimes is a test that fails
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Without pictures: to take one while a page loads makes Firefox lay it out before its style sheets are there, and
    // then it scrolls to where a fragment's target stood without them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { args: [...chromiumArguments()], ...(executablePath && { executablePath }) },
      },
    },
    ...secondEngine,
  ],
  webServer: {
    // Builds both sites first, so the tests never see pages of an older build.
    command: 'node --experimental-strip-types tests/e2e/serve-sites.ts',
    url: builtSites.sample.address,
    timeout: 180_000,
    stdout: 'pipe',
    reuseExistingServer: false,
  },
});
