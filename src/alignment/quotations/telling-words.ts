import { functionWords } from '../../text/function-words.ts';
import { stemOf } from '../../text/stem-of.ts';

/** Whether a word, as the key of a quotation’s token, says something of what is meant: no grammar, no single letter. */
export function isTelling(key: string): boolean {
  return key.length > 1 && !key.startsWith("'") && !functionWords.has(key);
}

/** How many different telling words there are. */
export function countTelling(keys: readonly string[]): number {
  return new Set(keys.filter(isTelling)).size;
}

/** The stems of the telling words. */
export function tellingStems(keys: readonly string[]): Set<string> {
  return new Set(keys.filter(isTelling).map(stemOf));
}
