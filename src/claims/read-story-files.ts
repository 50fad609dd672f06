import { readMarkdownFile, readYamlFile } from '../markdown/read-file.ts';
import type { ReadFile } from '../markdown/read-file.ts';
import { claimSchema } from '../schemas/claim.ts';
import type { ClaimFile } from '../schemas/claim.ts';
import { selectionSchema } from '../schemas/selection.ts';
import type { Selection } from '../schemas/selection.ts';
import { sourceFileSchema } from '../schemas/source-file.ts';
import type { SourceFile } from '../schemas/source-file.ts';
import { storySchema } from '../schemas/story.ts';
import type { StoryFile } from '../schemas/story.ts';
import type { TextFile } from './story-input.ts';

/** Reads `<article>.source.yaml`. Its faults are reported by `checkStory`. */
export function readSourceFile({ file, text }: TextFile): ReadFile<SourceFile> {
  return readYamlFile(sourceFileSchema, file, text, {
    label: 'Article',
    siglum: 'Z',
    'received-as': 'not stated',
    order: undefined,
  });
}

/** Reads a claim file. */
export function readClaimFile({ file, text }: TextFile): ReadFile<ClaimFile> {
  return readMarkdownFile(claimSchema, file, text, claimPlaceholders);
}

/** Reads `selection.yaml`. Its faults are reported by `checkStory`. */
export function readSelectionFile({ file, text }: TextFile): ReadFile<Selection> {
  return readYamlFile(selectionSchema, file, text);
}

/** Reads `story.md`. */
export function readStoryFile({ file, text }: TextFile): ReadFile<StoryFile> {
  return readMarkdownFile(storySchema, file, text, storyPlaceholders);
}

// they stand in only until the fault is mended; nothing with a fault is published
const claimPlaceholders = {
  title: 'Claim',
  question: 'Which?',
  kind: 'text',
  readings: {},
  by: 'nobody',
  on: '0001-01-01',
  says: 'Not stated.',
  because: 'Not stated.',
  what: 'Not stated.',
  state: 'not-assessed',
};

const storyPlaceholders = {
  title: 'Story',
  summary: 'Not stated.',
  event: { date: '0001-01-01', 'time-zone': 'UTC' },
  date: '0001-01-01',
  'time-zone': 'UTC',
};
