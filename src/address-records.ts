import { siteRecordFile, storyRecordFile } from './addresses/address-record.ts';
import type { RecordFile } from './addresses/check-addresses.ts';
import type { Effects } from './effects.ts';

/** The records of published addresses that a content folder has: the site’s, and one a story. */
export async function readAddressRecords(
  effects: Effects,
  folder: string,
  stories: readonly string[],
): Promise<RecordFile[]> {
  const files = [siteRecordFile, ...stories.map(storyRecordFile)];
  const there = files.filter((file) => effects.exists(`${folder}/${file}`));
  return Promise.all(
    there.map(async (file) => ({ file, text: await effects.readText(`${folder}/${file}`) })),
  );
}
