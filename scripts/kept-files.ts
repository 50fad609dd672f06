/** Files of a finished site that a later build need not make again. */
import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildRecordSchema, type BuildRecord } from '../src/schemas/build-record.ts';

const recordName = '.built.json';

/** What the pages in a folder were made from; nothing when it holds no site of ours, or that of an older program. */
export async function readBuildRecord(folder: string): Promise<BuildRecord | undefined> {
  const path = join(folder, recordName);
  if (!existsSync(path)) return undefined;
  try {
    return buildRecordSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function buildRecordFile(folder: string): string {
  return join(folder, recordName);
}

/**
 * Puts files of an earlier site into a new one: the same file under a second name, where the disk allows it. They are
 * never written in place, so what was kept cannot change under the earlier site. A file that was made anew stays.
 */
export async function keepFiles(files: readonly string[], from: string, to: string): Promise<void> {
  const made = new Set<string>();
  for (const file of files) {
    const folder = dirname(join(to, file));
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await linkOrCopy(join(from, file), join(to, file));
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'ENOTSUP') throw error;
    await copyFile(from, to);
  }
}
