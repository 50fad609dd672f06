/**
 * A place in one line where a sentence may end: a stop, closing marks, a blank, the next words.
 * In `He left at 6 p.m. “Now,” she said.` the first gap has before "p.m", stop ".", openers "“" and next "Now".
 */
export interface Gap {
  readonly line: string;
  /** Where the sentence begins that may end here. */
  readonly sentenceStart: number;
  readonly stopStart: number;
  /** ".", "?!", "...", ". . .", "…". */
  readonly stop: string;
  /** Closing quotation marks, brackets and footnote signs after the stop. */
  readonly closers: string;
  /** Where the sentence would end: after the closers. */
  readonly end: number;
  /** Where the next one would begin: after the blank, which is missing in "ended.Then". */
  readonly nextStart: number;
  /** Opening quotation marks, brackets, dashes and currency signs before the next word. */
  readonly openers: string;
  /** The next run of letters or of digits; empty when the openers are followed by something else. */
  readonly next: string;
  readonly nextEnd: number;
  /** The run of letters, digits and inner stops right before the stop: "Sen", "U.S", "1,000". */
  readonly before: string;
  /** Whether the stop lies in a quotation that is itself a part of the sentence. */
  readonly inset: boolean;
}

/** What a rule says of a gap: a sentence ends here, or goes on, or nothing. */
export type Verdict = 'break' | 'join' | undefined;

export type SentenceRule = (gap: Gap) => Verdict;

// no word that a rule knows is longer; the bound keeps hostile input linear
const longestWord = 40;

/** The word before the one before the stop: "the" in "the U.S. Senate"; without the marks around it. */
export function wordBefore({ line, stopStart, before }: Gap): string {
  return lastWord(
    line.slice(Math.max(0, stopStart - before.length - longestWord), stopStart - before.length),
  );
}

/** What follows the next word, far enough to see the shape of the clause. */
export function restAfterNext({ line, nextEnd }: Gap): string {
  return line.slice(nextEnd, nextEnd + 2 * longestWord);
}

/** The sentence so far, without the stop; nothing when it is long, for rules ask after a few words only. */
export function sentenceSoFar({ line, sentenceStart, stopStart }: Gap): string | undefined {
  return stopStart - sentenceStart > 2 * longestWord ? undefined : line.slice(sentenceStart, stopStart);
}

function lastWord(text: string): string {
  return /([\p{L}\p{N}.'’-]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? '';
}
