/**
 * What earlier builds found, in a folder that can be deleted at any time. A result is kept under the hash of everything it was
 * made from, the program included, so a kept result is always the one that would be made again.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashOf, type Memory } from '../src/examination-memory.ts';

export interface DiskMemory extends Memory {
  /** Removes what has not been recalled since the memory was opened. */
  readonly forget: () => void;
}

/** Opens a memory; results of another `program` are none of its own. */
export function openDiskMemory(folder: string, program: string): DiskMemory {
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const recalled = new Set<string>();
  return {
    recall: <Result>(ingredients: Parameters<Memory['recall']>[0], make: () => Result): Result => {
      const file = `${hashOf([program, ...ingredients])}.v8`;
      recalled.add(file);
      const kept = there.has(file) ? readKept(join(folder, file)) : undefined;
      // What stands under a key was put there by the same call with the same ingredients, so it has the same type.
      if (kept) return kept.result as Result;
      const result = make();
      writeWhole(join(folder, file), serialize({ result }));
      return result;
    },
    forget: () => {
      for (const file of there) if (!recalled.has(file)) rmSync(join(folder, file), { force: true });
    },
  };
}

/** Nothing for a file that is not whole, or that another version of Node wrote. */
function readKept(path: string): { readonly result: unknown } | undefined {
  try {
    const kept: unknown = deserialize(readFileSync(path));
    return typeof kept === 'object' && kept !== null && 'result' in kept ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The whole file or nothing: two builds may keep the same result at one time. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const neighbour = `${path}.${process.pid}.partial`;
  writeFileSync(neighbour, bytes);
  renameSync(neighbour, path);
}
