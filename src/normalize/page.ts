/** An article while its lines are classified: all lines, what was found out about them together, what was decided so far. */
import type { Span } from '../text/span.ts';
import type { BlockKind, DroppedKind } from '../schemas/entry.ts';
import type { Line } from './line.ts';
import type { StoryExtent } from './story-extent.ts';

/** Part of a line, or the whole of it, with what it is. */
export interface Piece extends Span {
  readonly kind: BlockKind | DroppedKind;
  /** Id of the rule that decided. */
  readonly rule: string;
}

export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Absent when no line is prose. */
  readonly story: StoryExtent | undefined;
  /** Index of the line that is the headline. */
  readonly headline: number | undefined;
  /** Indexes of the lines that are items of lists. */
  readonly listed: ReadonlySet<number>;
  /** Line key → how many lines have it. */
  readonly repeats: ReadonlyMap<string, number>;
  /** The pieces of each line already classified, by line index. */
  readonly decided: readonly (readonly Piece[])[];
}

/** What a classifier says: the kind of the whole line, its pieces in order, or nothing. */
export type Verdict =
  BlockKind | DroppedKind | readonly (Span & { readonly kind: BlockKind | DroppedKind })[] | undefined;

export interface Classifier {
  /** Id of the rule, in the ledger and in what `explain` prints. */
  readonly rule: string;
  /** Why a line that fits the rule is what the rule says, in one sentence for editors. */
  readonly because: string;
  readonly classify: (line: Line, page: Page) => Verdict;
}

export type Region = 'head' | 'story' | 'tail';

/** Where a line stands: before the story's first paragraph, between its first and its last, or after. */
export function regionOf(line: Line, { story }: Page): Region {
  if (!story || line.index < story.first) return 'head';
  return line.index <= story.last ? 'story' : 'tail';
}

/** The kind of the first piece of a line already classified. */
export function kindBefore(line: Line, page: Page, back = 1): BlockKind | DroppedKind | undefined {
  return page.decided[line.index - back]?.[0]?.kind;
}
