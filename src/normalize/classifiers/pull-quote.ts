import { trimmedPieces } from '../pieces.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

/** A quotation, a dash, and a name or a role, to the end of the line. */
const quoted = /^(?<quote>["'].{8,}["'][,.]?)\s*(?:-{1,3})\s*(?<who>[\p{Lu}][^"]{2,80})$/u;
const mostWordsOfSpeaker = 14;

export const pullQuote: Classifier = {
  rule: 'pull-quote',
  because: 'A line that is a quotation, a dash and a name is set off from the story.',
  classify: (line, page) => {
    const found = regionOf(line, page) === 'story' ? quoted.exec(line.words) : null;
    const quote = found?.groups?.['quote'];
    if (quote === undefined || (found?.groups?.['who']?.split(' ').length ?? 0) > mostWordsOfSpeaker)
      return undefined;
    return trimmedPieces(line, quote.length, 'pull-quote', 'attribution');
  },
};
