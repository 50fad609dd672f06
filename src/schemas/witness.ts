import type { Entry } from './entry.ts';
import type { Mention } from './mention.ts';

/** One account of a story as the comparing stages see it; a checked article is one. */
export interface Witness {
  /** Id of the article. */
  readonly id: string;
  readonly entry: Entry;
  /** The decoded raw text, into which all spans count. */
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** What readers call it: “Reuters copy”. */
  readonly label: string;
}
