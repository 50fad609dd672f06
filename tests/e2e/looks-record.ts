/** On what the pictures of `looks/` were taken: letters and lines fall otherwise elsewhere, so they are compared nowhere else. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('looks/record.json', import.meta.url);
const recordSchema = z.strictObject({ platform: z.string(), browser: z.string(), version: z.string() });

export type LooksRecord = z.infer<typeof recordSchema>;

/** This computer, as far as letters depend on it: system, processor, and a number made of the fonts it has. */
export function platformHere(): string {
  const { stdout } = spawnSync('fc-list', [':', 'family', 'style'], { encoding: 'utf8' });
  const fonts = (stdout ?? '').split('\n').sort().join('\n');
  const number = createHash('sha256').update(fonts).digest('hex').slice(0, 8);
  return `${process.platform} ${process.arch}, fonts ${number}`;
}

/** The recorded platform and browser; undefined before the first pictures. */
export function readLooksRecord(): LooksRecord | undefined {
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

export function writeLooksRecord(record: LooksRecord): void {
  writeFileSync(file, `${JSON.stringify(record, undefined, 2)}\n`);
}

/** Why pictures are not compared here; undefined where they are. */
export function whyNotCompared(here: LooksRecord): string | undefined {
  const recorded = readLooksRecord();
  if (recorded === undefined) return 'No pictures are recorded. `npm run looks` takes them.';
  const told = ({ platform, browser, version }: LooksRecord) => `${browser} ${version} on ${platform}`;
  return told(recorded) === told(here)
    ? undefined
    : `Looks not compared: unexpected ${told(here)}, expected ${told(recorded)}. \`npm run looks\` takes them anew here.`;
}
