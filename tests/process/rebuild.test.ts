/** A rebuild keeps what did not change, and nothing else. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const long = process.env['CLAIMS_LONG'] !== undefined;
const edits = long ? 100 : 10;
const seed = long ? Math.floor(Math.random() * 1_000_000) : 1;

it(
  `after ${String(edits)} random edits is the clean build, byte for byte (seed ${String(seed)})`,
  { timeout: long ? 3_600_000 : 300_000 },
  async () => {
    const typed = [
      '--experimental-strip-types',
      'tests/process/edit-and-rebuild.ts',
      String(edits),
      String(seed),
    ];
    const { stdout } = await promisify(execFile)(process.execPath, typed, {
      env: { ...process.env, NODE_ENV: 'production' },
      maxBuffer: 100_000_000,
    });
    // Printed by our own script, as its last line.
    const told = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Told;
    expect(told.made).toHaveLength(edits);
    expect(told.kept).toBeGreaterThan(0);
    expect(told.differing).toEqual([]);
  },
);

interface Told {
  readonly made: readonly string[];
  readonly kept: number;
  readonly differing: readonly string[];
}
