/**
 * Everything this project asks of the outside world: the disk, a clock for progress, and the log.
 * Scripts and pages get them from here; every other module is handed an `Effects` and stays pure.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

export interface Effects {
  /** The bytes of one file. Throws when the file is not there. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** The text of one UTF-8 file. Throws when the file is not there. */
  readonly readText: (path: string) => Promise<string>;
  /** All files below a folder, relative to it, with forward slashes, in code-unit order; empty when there is no folder. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  /** Writes a whole file or nothing: the text goes to a neighbour that is then renamed. */
  readonly writeText: (path: string, text: string) => Promise<void>;
  /** Removes a file or folder; silent when it is not there. */
  readonly remove: (path: string) => Promise<void>;
  readonly exists: (path: string) => boolean;
  /** Milliseconds for showing progress; never part of any result. */
  readonly now: () => number;
  /** One line of progress for the person who waits. */
  readonly log: (line: string) => void;
}

/** The real disk, clock and standard error stream. */
export function makeEffects(): Effects {
  return {
    readBytes: (path) => readFile(path),
    readText: (path) => readFile(path, 'utf8'),
    listFiles,
    writeText,
    remove: (path) => rm(path, { recursive: true, force: true }),
    exists: existsSync,
    now: () => performance.now(),
    log: (line) => process.stderr.write(`${line}\n`),
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1)); // code units: the same order in every locale
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const neighbour = `${path}.${process.pid}.partial`;
  await writeFile(neighbour, text);
  await rename(neighbour, path);
}
