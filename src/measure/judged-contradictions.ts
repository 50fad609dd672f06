/**
 * What a person found, reading the first candidates of twelve events. Keys and reasons only: the texts belong to their
 * publishers. `npm run measure -- --read` prints what is to be judged, with its key.
 */
export interface JudgedCandidate {
  readonly event: string;
  /** From the telling words of its readings; the same words give the same key. */
  readonly key: string;
  /** Whether the readings answer one question and stand to each other as the program says. */
  readonly right: boolean;
  readonly because: string;
}

export const judgedContradictions: readonly JudgedCandidate[] = [];
