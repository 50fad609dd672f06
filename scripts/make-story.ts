/** One story of a build, from its files to its part of `derived/`. Done in this thread or in another, with the same result. */
import type { PlacedFile } from '../src/content-listing.ts';
import { readStoryFolder, type SharedFiles, type StoryFolder } from '../src/content-tree.ts';
import type { Effects } from '../src/effects.ts';
import { hashOf } from '../src/examination-memory.ts';
import { filesKey, isSound, namesIn, outlinesKey, prepareStory, sharedKey } from '../src/prepare-story.ts';
import type { StoryOutline } from '../src/claims/story-input.ts';
import { outlineOf, readShared } from '../src/site-context.ts';
import type { WrittenPage } from '../src/derived-files.ts';
import { writeStory } from '../src/write-derived-parts.ts';
import {
  memoryFile,
  rememberStory,
  settled,
  stampsOf,
  type MadeStory,
  type ReadStory,
} from './story-memory.ts';

/** What is the same for all stories of a build. Plain data: it is handed to other threads. */
export interface StoryPlace {
  readonly content: string;
  readonly derived: string;
  readonly program: string;
  readonly files: SharedFiles;
}

/** One story to be read. Plain data as well. */
export interface ReadJob {
  readonly id: string;
  readonly placed: readonly PlacedFile[];
}

/** One story to be made. */
export interface StoryJob extends ReadJob {
  /** What it is told of other stories. */
  readonly outlines: readonly StoryOutline[];
  /** The pages last written for it. */
  readonly before: readonly WrittenPage[];
}

/** Stamps are taken first: what is written while the files are read is seen by the next build. */
async function readFolder(
  effects: Effects,
  content: string,
  { id, placed }: ReadJob,
): Promise<{ readonly folder: StoryFolder; readonly read: ReadStory }> {
  const names = placed.map(({ file }) => file);
  const stamps = settled(stampsOf(content, names), Date.now());
  const folder = await readStoryFolder(effects, content, id, placed);
  const read = { stamps, files: filesKey(folder), outline: outlineOf(folder), names: namesIn(folder) };
  return { folder, read };
}

/** Hash of everything a story is made from. */
export function storyKey(
  program: string,
  shared: string,
  outlines: readonly StoryOutline[],
  files: string,
): string {
  return hashOf([program, shared, outlinesKey({ outlines }), files]);
}

/** The two kinds of work on stories of one build. */
export interface StoryWork {
  /** Reads what a story says of itself. */
  readonly read: (job: ReadJob) => Promise<ReadStory>;
  /** Makes a story. Nothing is written, and nothing remembered, of one with a problem. */
  readonly make: (job: StoryJob) => Promise<MadeStory>;
}

/** What stories share is read once. */
export function storyWork(effects: Effects, place: StoryPlace): StoryWork {
  const { content, derived, program, files } = place;
  const { context, settings } = readShared(files, []);
  const shared = sharedKey({ context, settings });
  return {
    read: async (job) => (await readFolder(effects, content, job)).read,
    make: async ({ outlines, before, ...job }) => {
      const { folder, read } = await readFolder(effects, content, job);
      const prepared = prepareStory(folder, { context: { ...context, outlines }, settings });
      const { told, quoted } = prepared.pages;
      const telling = { told, ...(quoted && { quoted }), problems: prepared.problems };
      if (!isSound(prepared)) return { ...telling, pages: [] };
      // cut off in between, the story must not be taken for what was remembered of it
      await effects.remove(memoryFile(derived, job.id));
      const made = { ...telling, pages: await writeStory(effects, derived, job.id, prepared, before) };
      const key = storyKey(program, shared, outlines, read.files);
      await rememberStory(effects, derived, job.id, { program, read, key, made });
      return made;
    },
  };
}
