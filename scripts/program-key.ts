import { createHash } from 'node:crypto';
import type { Effects } from '../src/effects.ts';

const folders = ['public', 'scripts', 'src'];
const files = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/** Hash of all that turns content into pages: our own files, the locked packages, the version of Node. */
export async function programKey(effects: Effects): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const listed = await Promise.all(
    folders.map(async (folder) => (await effects.listFiles(folder)).map((file) => `${folder}/${file}`)),
  );
  for (const file of [...files, ...listed.flat()]) {
    const bytes = await effects.readBytes(file);
    hash.update(`${file}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
