/** `npm test`: style, types, tests of the parts, tests of the finished site in a browser. All steps run, whatever fails. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { runCommand } from './command-line.ts';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';

const command = {
  name: 'npm test',
  does: 'Checks style and types, then runs all tests. A Chromium is found (CHROME_PATH names another), or fetched; a Firefox is used where there is one.',
  options: { long: { type: 'boolean', help: 'The same tests with larger counts.' } },
} as const;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const partsReport = '.cache/test/parts.json';
const pagesReport = '.cache/test/pages.json';

await runCommand(command, async ({ long }) => {
  const environment = {
    ...process.env,
    ...(long && { CLAIMS_LONG: '1' }),
    PLAYWRIGHT_JSON_OUTPUT_NAME: pagesReport,
  };
  rmSync('.cache/test', { recursive: true, force: true });
  const run = (step: string, typed: string): boolean => {
    process.stdout.write(`\n── ${step}\n`);
    return spawnSync(typed, { shell: true, stdio: 'inherit', env: environment }).status === 0;
  };
  const steps: Counts[] = [
    one(run('Style', 'npm run --silent lint')),
    one(run('Types', 'npm run --silent typecheck')),
    counted(
      run('Parts', `vitest run --reporter=default --reporter=json --outputFile.json=${partsReport}`),
      readPartsReport,
    ),
    haveChromium(run)
      ? counted(run('Pages', 'playwright test --reporter=list,json'), readPagesReport)
      : { passed: 0, failed: 1 },
  ];
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  const failed = steps.reduce((sum, step) => sum + step.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

/** Finds a browser, fetches one otherwise, and says what to install when neither works. */
function haveChromium(run: (step: string, typed: string) => boolean): boolean {
  if (findFirefox() === undefined) {
    process.stdout.write(
      '\nNo Firefox found: its tests are left out. FIREFOX_PATH names one in an unusual place.\n',
    );
  }
  if (findChromium() !== undefined) return true;
  if (run('Browser: none installed, fetching one', 'playwright install chromium')) return true;
  process.stdout.write(
    'The tests of the pages need Chromium or Google Chrome. Install one (on Debian and Ubuntu: `apt-get install chromium`)\n' +
      'and run `npm test` again; CHROME_PATH names one in an unusual place.\n',
  );
  return false;
}

function one(succeeded: boolean): Counts {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
}

/** A step that ended badly counts as failed even when its report names no failed test, or is not there. */
function counted(succeeded: boolean, readReport: () => Counts): Counts {
  const counts = readReport();
  return succeeded && counts.passed > 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readPartsReport(): Counts {
  const report = readJson(partsReport);
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

function readPagesReport(): Counts {
  const report = readJson(pagesReport);
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : undefined;
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // the step stopped before it could report; its exit code tells
  }
}

function numberAt(value: unknown, name: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'number' ? found : 0;
}
