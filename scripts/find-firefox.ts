/** Finds a Firefox to test with: the one named by FIREFOX_PATH, an installed one, or the one Playwright has fetched. */
import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';

export interface FoundFirefox {
  readonly executablePath: string;
  /** Set for an installed Firefox, which speaks WebDriver BiDi; Playwright’s own build is driven another way. */
  readonly channel?: 'moz-firefox';
}

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The Firefox to start, or undefined when there is none. Throws when FIREFOX_PATH leads nowhere: somebody counts on it. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): FoundFirefox | undefined {
  const named = environment['FIREFOX_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, where there is no file`);
    return { executablePath: named, channel: 'moz-firefox' };
  }
  const fetched = firefox.executablePath();
  if (existsSync(fetched)) return { executablePath: fetched };
  const installed = (usualPlaces[process.platform] ?? []).find((place) => existsSync(place));
  return installed === undefined ? undefined : { executablePath: installed, channel: 'moz-firefox' };
}
