/** Which accounts are one witness, and why. */
import type { OriginJoin } from '../../schemas/claim-origin.ts';
import { countedInWords, list } from './counting.ts';

export const originsWords = {
  sharedPassage: 'The shared passage',
  whatTheyShare: 'What they share',
  /** `groups`: the letters of the accounts, one text a group. */
  byTexts: (groups: readonly string[]) =>
    `By the texts alone there are ${countedInWords(groups.length, 'origin', 'origins')}: ${list(groups)}.`,
  /** Before a reason, whose it is. */
  between: (sigla: readonly string[], because: string) => `${list(sigla)}: ${because}`,
  /** In place of reasons that are computed or written in another language; none where these stand as they are. */
  joins: {} as Partial<Record<OriginJoin['rule'], string>>,
};

export type OriginsWords = typeof originsWords;
