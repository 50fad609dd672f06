/**
 * What the last build was made of and what it told, so that one of the very same files is over before anything is read. Kept in
 * `derived/last-build.json`, which can be deleted at any time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measurementsFile, ownFolder } from '../src/content-tree.ts';
import type { Effects } from '../src/effects.ts';
import { hashOf } from '../src/examination-memory.ts';
import type { Problem } from '../src/schemas/problem.ts';
import type { BuildPlace } from './build-site.ts';
import { buildRecordFile } from './kept-files.ts';
import type { RecordedFile } from './record-addresses.ts';
import { settled, stampsOf } from './story-memory.ts';

export interface LastBuild {
  /** Hash of how every file looks that a build reads, of the program, and of where the site stands. */
  readonly looks: string;
  /** Hash of the record in the folder of finished pages. */
  readonly record: string;
  /** Paths below that folder of all that a later build would keep. */
  readonly files: readonly string[];
  readonly pages: number;
  readonly problems: readonly Problem[];
  readonly unrecorded: readonly RecordedFile[];
}

/** How everything looks that a build of this place would read; nothing where a file is too young to be told by its looks. */
export async function looksOf(
  effects: Effects,
  { content, site, base, out }: BuildPlace,
  program: string,
): Promise<string | undefined> {
  const now = Date.now();
  const folders = [content, ...(resolve(content) === resolve(ownFolder) ? [] : [`${ownFolder}/guides`])];
  const listed = await Promise.all(
    folders.map(async (folder) => (await effects.listFiles(folder)).map((file) => join(folder, file))),
  );
  const single = [`${ownFolder}/tolerances.yaml`, measurementsFile].filter(effects.exists);
  const files = [...listed.flat(), ...single];
  const stamps = settled(stampsOf('.', files), now);
  if (Object.values(stamps).some(([, time]) => time < 0)) return undefined;
  return hashOf([program, resolve(content), resolve(out), site, base, stamps]);
}

/** The last build, where it was of what looks like this and its pages are all there still. */
export function recallBuild({ derived, out }: BuildPlace, looks: string): LastBuild | undefined {
  const file = lastBuildFile(derived);
  if (!existsSync(file) || !existsSync(buildRecordFile(out))) return undefined;
  try {
    // written by `rememberBuild`; what another program wrote looks different
    const last = JSON.parse(readFileSync(file, 'utf8')) as LastBuild;
    const isWhole =
      last.looks === looks &&
      last.record === recordHash(out) &&
      last.files.every((each) => existsSync(join(out, each)));
    return isWhole ? last : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export async function rememberBuild(
  effects: Effects,
  { derived, out }: BuildPlace,
  build: Omit<LastBuild, 'record'>,
): Promise<void> {
  const last: LastBuild = { ...build, record: recordHash(out) };
  await effects.writeText(lastBuildFile(derived), JSON.stringify(last));
}

function lastBuildFile(derived: string): string {
  return `${derived}/last-build.json`;
}

function recordHash(out: string): string {
  return hashOf([readFileSync(buildRecordFile(out))]);
}
