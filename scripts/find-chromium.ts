/** Finds a Chromium to test with: the one named by CHROME_PATH, an installed one, or the one Playwright has fetched. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The program to start, or undefined when there is none. A CHROME_PATH that leads nowhere counts as none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const places = [...(usualPlaces[process.platform] ?? []), chromium.executablePath()];
  return places.find((place) => existsSync(place));
}

/**
 * Options for a browser that speaks to nobody but the site under test: it looks for no updates, reports nothing.
 * Root, as in many containers, cannot use Chromium's sandbox.
 */
export function chromiumArguments(): readonly string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
