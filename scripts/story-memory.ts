/**
 * What earlier builds made of each story, in a folder that can be deleted at any time: `derived/memory/<story>.json`. It is of use
 * for the same program only, and is written after the files it tells of.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StoryOutline } from '../src/claims/story-input.ts';
import type { Effects } from '../src/effects.ts';
import type { Problem } from '../src/schemas/problem.ts';
import type { ToldStory } from '../src/schemas/story-brief.ts';
import { memoryFolder, type WrittenPage } from '../src/derived-files.ts';

/** How a file looked when it was last read: its size, and when it was last written, in milliseconds. */
export type Stamp = readonly [size: number, time: number];

/** What a story’s own files say, whatever the rest of the site does. */
export interface ReadStory {
  /** Path from the content folder → its stamp. */
  readonly stamps: Readonly<Record<string, Stamp>>;
  /** Hash of all its files. */
  readonly files: string;
  readonly outline: StoryOutline;
  /** Names by which its texts may lead to other stories. */
  readonly names: readonly string[];
}

/** What was made of a story, and is in `derived/`. */
export interface MadeStory extends ToldStory {
  readonly pages: readonly WrittenPage[];
  readonly problems: readonly Problem[];
}

export interface RememberedStory {
  readonly program: string;
  readonly read: ReadStory;
  /** Hash of everything it was made from. */
  readonly key: string;
  readonly made: MadeStory;
}

export function memoryFile(derived: string, story: string): string {
  return `${derived}/${memoryFolder}/${story}.json`;
}

/** Nothing where there is none, or none of this program. */
export function recallStory(derived: string, story: string, program: string): RememberedStory | undefined {
  try {
    // written by `rememberStory` of the same program
    const remembered = JSON.parse(readFileSync(memoryFile(derived, story), 'utf8')) as RememberedStory;
    return remembered.program === program ? remembered : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

export async function rememberStory(
  effects: Effects,
  derived: string,
  story: string,
  remembered: RememberedStory,
): Promise<void> {
  await effects.writeText(memoryFile(derived, story), JSON.stringify(remembered));
}

/** How the files of a story look now. */
export function stampsOf(content: string, files: readonly string[]): Record<string, Stamp> {
  return Object.fromEntries(
    files.map((file) => {
      const { size, mtimeMs } = statSync(resolve(content, file));
      return [file, [size, mtimeMs]];
    }),
  );
}

/** A file written this shortly before it was read may be written again without a new time. */
const tooRecent = 2_000;

/** Whether files that look alike must hold the same: all stamps are equal, and `now`, in milliseconds, is long after. */
export function looksTheSame(before: ReadStory['stamps'], now: ReadStory['stamps']): boolean {
  const files = Object.entries(now);
  return (
    files.length === Object.keys(before).length &&
    files.every(([file, [size, time]]) => before[file]?.[0] === size && before[file][1] === time)
  );
}

/** Stamps that may be trusted later: those of files that were written some time ago. */
export function settled(stamps: ReadStory['stamps'], at: number): ReadStory['stamps'] {
  return Object.fromEntries(
    Object.entries(stamps).map(([file, [size, time]]) => [
      file,
      time < at - tooRecent ? [size, time] : [size, -1],
    ]),
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
