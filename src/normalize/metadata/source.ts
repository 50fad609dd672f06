import type { Metadata } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf, statedAt } from '../reading.ts';

const labelled = /^[[(*_\s]*[^:]{2,40}:\s*(?<name>\S.*?)[\])*_.\s]*$/;
const told =
  /(?:published|appeared|ran|posted|reported|courtesy)\s+(?:in|on|by|at|from|of|with|under)\s+(?:the\s+(?=website))?(?<name>[\p{Lu}\d][^,;()]{1,60}?)(?=\s+(?:on|in|at|and|under|as)\s|[.,;)\]*_]*$|[,;(])/u;

/** The original publisher, as a source credit names it. */
export function findSource(reading: Reading): Metadata['source'] {
  for (const credit of piecesOf(reading, 'source-credit')) {
    const words = reading.text.slice(credit.start, credit.end);
    const found = told.exec(words) ?? labelled.exec(words);
    const name = found?.groups?.['name'];
    if (!found || name === undefined) continue;
    const start = credit.start + words.indexOf(name, found.index);
    return statedAt(reading.text, { start, end: start + name.length });
  }
  return undefined;
}
