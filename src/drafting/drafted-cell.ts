import type { DraftedReading } from './draft-reading.ts';
import type { DraftedSilence } from './draft-silence.ts';

/** One article’s cell, as far as it goes without judgement. */
export type DraftedCell =
  | {
      readonly kind: 'reading';
      readonly article: string;
      readonly fields: DraftedReading;
      /** Whether the telling words are quoted, and the program cannot tell from whom. */
      readonly isSpeakerOpen?: boolean;
    }
  | (DraftedSilence & { readonly article: string })
  /** The candidate has a passage of it, whose words give no value that can be compared. */
  | { readonly kind: 'unsettled'; readonly article: string; readonly words: string };
