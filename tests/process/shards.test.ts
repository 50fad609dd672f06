/** Parts built by themselves, laid together, are the site built at once. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const long = process.env['CLAIMS_LONG'] !== undefined;

it.each(long ? [1, 3, 8] : [3])(
  '%i parts merged are the whole, byte for byte, and nothing of a story is made twice',
  { timeout: 600_000 },
  async (parts) => {
    const typed = ['--experimental-strip-types', 'tests/process/shard-and-merge.ts', String(parts)];
    const { stdout } = await promisify(execFile)(process.execPath, typed, {
      env: { ...process.env, NODE_ENV: 'production' },
      maxBuffer: 100_000_000,
    });
    // Printed by our own script, as its last line.
    const told = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Told;
    expect(told.differing).toEqual([]);
    expect(told.kept).toBeGreaterThan(50);
  },
);

interface Told {
  readonly kept: number;
  readonly differing: readonly string[];
}
