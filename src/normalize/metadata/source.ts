import { foldTypography } from '../../text/fold.ts';
import type { Metadata } from '../../schemas/entry.ts';
import { dateLine } from '../date-forms.ts';
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
    if (!found || name === undefined || !isName(name)) continue;
    const start = credit.start + words.indexOf(name, found.index);
    return statedAt(reading.text, { start, end: start + name.length });
  }
  return undefined;
}

/** A name has letters and is no date or time: “First published on March 3” names nobody. */
function isName(name: string): boolean {
  const words = foldTypography(name);
  return /\p{L}{2}/u.test(words) && !/^\d{1,2}\b/.test(words) && !dateLine.test(words);
}
