/** What one accuracy or speed measurement is. `scripts/measure.ts` runs them all and writes `docs/measurements.md`. */
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Tolerances } from '../schemas/tolerance.ts';

export interface MeasureRow {
  /** File of the data set, without folder. */
  readonly set: string;
  /** What is measured, in words. */
  readonly measure: string;
  readonly ours: number;
  /** The best library, measured in the same run; absent where no library does the job. */
  readonly best?: { readonly name: string; readonly figure: number };
  /** The figure we want to reach; at least this much. */
  readonly reach: number;
  /** The figure is to be no greater than `reach`. */
  readonly atMost?: true;
  /** Anything a reader must know to read the figure. */
  readonly note?: string;
}

export interface MeasuredArticle {
  readonly bytes: Uint8Array;
  /** Absent when the file is no article. */
  readonly entry: Entry | undefined;
  readonly text: string | undefined;
}

export interface MeasureSources {
  /** Text of a file of the data folder; absent when it is not there. */
  readonly readSet: (file: string) => Promise<string | undefined>;
  /** Text of a file of the gold folder; absent when it is not there. */
  readonly readGold: (file: string) => Promise<string | undefined>;
  /** The articles of the content folder, as received. */
  readonly readArticles: () => Promise<readonly MeasuredArticle[]>;
  /** The stories of the content folder, aligned and with candidates, as the check sees them. */
  readonly readStories: () => Promise<readonly CheckedStory[]>;
  /** The tolerances of the content folder. */
  readonly readTolerances: () => Promise<Tolerances>;
  /** Milliseconds, for speed. */
  readonly now: () => number;
  /** Bytes in use, after what is no longer needed was given back; absent where that cannot be told. */
  readonly memory?: () => number;
  /** Says what is going on where it takes long. */
  readonly log?: (line: string) => void;
}

/** Gives no rows when its data set is not there; the script says so. */
export type Measure = (sources: MeasureSources) => Promise<readonly MeasureRow[]>;
