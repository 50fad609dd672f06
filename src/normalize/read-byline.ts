import type { Author } from '../schemas/entry.ts';
import { findAgency } from './agencies.ts';
import { isInterface } from './interface-words.ts';
import { isOutletName } from './outlet-names.ts';
import { personName } from './names.ts';

const opening = /^(?:by|written by|words by|story by|text by|report by|author)\s*:?\s+/i;
const separators = /\s*(?:,\s*and\s|[,;|/·•&]|\s-|\s–|\s—|\sand\s|\swith\s|\sfor\s|\sof\s|\sin\s)\s*/iu;
const wholeName = new RegExp(`^${personName}$`, 'u');
const roleWord =
  /\b(?:reporters?|correspondents?|writers?|editors?|staff|columnists?|journalists?|bureau|contributors?|producers?|desk|news|press|agency|agencies|associated|team|daily|times|post|tribune|journal|herald|service|network)\b/i;

/** The people a byline names: “By Jane Doe and Juan Pérez, Staff Writers” gives two. An agency or outlet is nobody. */
export function readByline(words: string): readonly Author[] {
  return words
    .replace(opening, '')
    .split(separators)
    .map((part) => part.trim())
    .filter(
      (part) =>
        wholeName.test(part) &&
        !roleWord.test(part) &&
        !isInterface(part) &&
        !isOutletName(part) &&
        findAgency(part) === undefined,
    )
    .map((name) => ({ name }));
}
