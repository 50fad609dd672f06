import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/find-chromium.ts';
import { builtSites } from './tests/e2e/built-sites.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0, // a test that passes only sometimes is a test that fails
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { args: [...chromiumArguments()], ...(executablePath && { executablePath }) },
  },
  webServer: {
    // Builds both sites first, so the tests never see pages of an older build.
    command: 'node --experimental-strip-types tests/e2e/serve-sites.ts',
    url: builtSites.sample.address,
    timeout: 180_000,
    stdout: 'pipe',
    reuseExistingServer: false,
  },
});
