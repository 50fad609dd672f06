import { join } from 'node:path';
import { makeEffects } from '../../src/effects.ts';

/** Every file below two folders that only one of them has, or that is not the same in both, byte for byte. */
export async function differingFiles(a: string, b: string): Promise<string[]> {
  const { listFiles, readBytes } = makeEffects();
  const names = [...new Set([...(await listFiles(a)), ...(await listFiles(b))])].sort();
  const differ = await Promise.all(
    names.map(async (name) => {
      const read = (folder: string) => readBytes(join(folder, name)).catch(() => undefined);
      const [one, other] = await Promise.all([read(a), read(b)]);
      return !one || !other || Buffer.compare(one, other) !== 0;
    }),
  );
  return names.filter((_name, at) => differ[at]);
}
