import type { Hedge } from '../../schemas/value.ts';

/** Words before a date that take a part of it, or say it is not exact: “early”, “the end of the”, “around”. */
export interface PartBefore {
  /** How many characters they have, the space after them included. */
  readonly length: number;
  readonly hedges: readonly Hedge[];
}

const part =
  /(?:^|(?<=[^a-z0-9]))(?:just |only )?(?:(?:very |as )?(early|mid|middle|late)(?:[ -](?:as |in |on )?(?:the )?)|(?:the )?(?:very )?(beginning|start|opening|outset|middle|end|close) of (?:the )?(?! )|(end)-|(?:on or )?(about|around|circa|roughly|approximately) (?:on )?(?:the )?|(?:earlier|later|sometime|some time) (?:in |on )?(?:the )?)$/;

const hedgeOfWord: Readonly<Record<string, Hedge>> = {
  beginning: 'early',
  start: 'early',
  opening: 'early',
  outset: 'early',
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
};

/** What stands directly before a date; of length 0 when nothing of the kind does. */
export function partBefore(before: string): PartBefore {
  const match = part.exec(before.slice(-longest));
  if (!match) return { length: 0, hedges: [] };
  const word = match[1] ?? match[2] ?? match[3];
  const hedge = match[4] === undefined ? hedgeOfWord[word ?? ''] : 'about';
  return { length: match[0].length, hedges: hedge === undefined ? [] : [hedge] };
}

const longest = 30; // “the very beginning of the ”
