/**
 * A part of a site, built by itself: a folder of finished pages with the record of what they were made from, and beside them, in
 * `.derived/`, what was derived from its stories. Parts laid together are an earlier build like any other: a later one keeps what
 * is still so, checked against the content, and makes the rest.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Effects } from '../src/effects.ts';
import { buildRecordSchema, type BuildRecord } from '../src/schemas/build-record.ts';
import { buildRecordFile, keepFiles, readBuildRecord } from './kept-files.ts';
import type { PreparedSite } from './prepare-site.ts';

const derivedName = '.derived';

/** Puts what was derived from the stories of a part beside its pages. */
export async function packPart(
  effects: Effects,
  derived: string,
  { stories }: Pick<PreparedSite, 'stories'>,
  finished: string,
): Promise<void> {
  const files = stories.flatMap(({ id, pages }) => [
    ...['memory', 'alignment', 'search'].map((folder) => `${folder}/${id}.json`),
    ...pages.map((page) => `views/${page.id}.json`),
  ]);
  const folders = [...stories.flatMap(({ id }) => [`entries/${id}`, `mentions/${id}`]), 'cards'];
  const within = await Promise.all(
    folders.map(async (folder) =>
      (await effects.listFiles(`${derived}/${folder}`)).map((file) => `${folder}/${file}`),
    ),
  );
  keepFiles([...files, ...within.flat()], derived, join(finished, derivedName));
}

/** A sentence when a folder holds no part, or one of another program or place than the first. */
export async function partsFault(folders: readonly string[]): Promise<string | undefined> {
  let first: BuildRecord | undefined;
  for (const folder of folders) {
    const record = existsSync(join(folder, derivedName)) ? await readBuildRecord(folder) : undefined;
    if (!record)
      return `Unexpected folder “${folder}”, expected a part that \`npm run build -- --shard\` made.`;
    first ??= record;
    if (record.program !== first.program || record.surroundings !== first.surroundings) {
      return `Unexpected part “${folder}”, expected one of the same program and the same address as “${folders[0] ?? ''}”.`;
    }
  }
  return undefined;
}

/** Lays parts together: their pages in `pages`, with one record, what they derived in `derived`. */
export async function layTogether(
  effects: Effects,
  folders: readonly string[],
  { derived, pages }: { readonly derived: string; readonly pages: string },
): Promise<void> {
  let joined: BuildRecord | undefined;
  for (const folder of folders) {
    const record = buildRecordSchema.parse(JSON.parse(await readFile(buildRecordFile(folder), 'utf8')));
    joined = { ...record, units: { ...joined?.units, ...record.units } };
    for (const name of await readdir(join(folder, derivedName))) {
      const from = join(folder, derivedName, name);
      const files = await effects.listFiles(from);
      for (const file of files) await effects.remove(join(derived, name, file));
      keepFiles(files, from, join(derived, name));
    }
    const finished = (await effects.listFiles(folder)).filter((file) => !file.startsWith('.'));
    keepFiles(finished, folder, pages);
  }
  await effects.writeText(buildRecordFile(pages), JSON.stringify(joined));
}
