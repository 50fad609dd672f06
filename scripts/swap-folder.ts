/**
 * Puts a finished folder in the place of another, so that whoever looks sees the old one or the new one. The steps are renames, and
 * the names left by a run that was cut off tell how far it came: `dist.incoming` is complete as soon as it is there,
 * `dist.outgoing` is what stood in its place.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Between two disks the files are copied next to the place first. */
export async function swapFolder(finished: string, out: string): Promise<void> {
  const { incoming, partial } = namesOf(out);
  await settleFolder(out);
  await mkdir(resolve(out, '..'), { recursive: true });
  try {
    await rename(finished, incoming);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(finished, partial, { recursive: true });
    await rename(partial, incoming);
  }
  await settleFolder(out);
}

/** Finishes what an earlier run began, or clears away what it left. Nothing happens where nothing was left. */
export async function settleFolder(out: string): Promise<void> {
  const { incoming, outgoing, partial } = namesOf(out);
  if (existsSync(incoming)) {
    if (existsSync(out)) {
      await rm(outgoing, { recursive: true, force: true });
      await rename(out, outgoing);
    }
    await rename(incoming, out);
  } else if (!existsSync(out) && existsSync(outgoing)) {
    await rename(outgoing, out);
  }
  await rm(outgoing, { recursive: true, force: true });
  await rm(partial, { recursive: true, force: true });
}

function namesOf(out: string): { incoming: string; outgoing: string; partial: string } {
  const place = resolve(out); // without a slash at its end
  return { incoming: `${place}.incoming`, outgoing: `${place}.outgoing`, partial: `${place}.partial` };
}
