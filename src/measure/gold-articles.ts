/** The articles the hand-made references annotate, as witnesses, under the references' own short ids: `000` to `004`. */
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Span } from '../text/span.ts';
import { unitOffsets } from './unit-offsets.ts';

export interface GoldStory {
  readonly story: CheckedStory;
  /** By short id. */
  readonly witnesses: ReadonlyMap<string, Witness>;
  /** From the references' offsets, in code points, to ours; absent when the passage does not stand there. */
  readonly spanOf: (passage: GoldPassage) => Span | undefined;
}

export interface GoldPassage {
  /** `000`, or the whole file name. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The story that holds the articles with these short ids; absent when none holds them all. */
export function goldStoryOf(
  stories: readonly CheckedStory[],
  files: readonly string[],
): GoldStory | undefined {
  for (const story of stories) {
    const witnesses = new Map(
      story.articles.map(
        ({ source, ...article }) =>
          [shortId(source['received-as']), { ...article, label: source.label }] as const,
      ),
    );
    if (files.every((file) => witnesses.has(shortId(file))))
      return { story, witnesses, spanOf: spanFinder(witnesses) };
  }
  return undefined;
}

/** “000” of “000_e0a1eea8c0cad0b9.txt”. */
export function shortId(file: string): string {
  return file.slice(0, 3);
}

function spanFinder(witnesses: GoldStory['witnesses']): GoldStory['spanOf'] {
  const units = new Map([...witnesses].map(([file, { text }]) => [file, unitOffsets(text)]));
  return ({ file, start, end, text }) => {
    const unitOf = units.get(shortId(file));
    if (unitOf === undefined) return undefined;
    const span = { start: unitOf(start), end: unitOf(end) };
    const raw = witnesses.get(shortId(file))?.text.slice(span.start, span.end);
    return raw === text ? span : undefined;
  };
}
