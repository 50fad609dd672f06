import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves everything in a folder into another. What is there already stays: both have the same file. */
export function mergeFolder(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (entry.isDirectory()) mergeFolder(source, target);
  }
}
