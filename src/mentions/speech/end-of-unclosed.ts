import type { Span } from '../../text/span.ts';
import { blankBefore } from './trim-span.ts';

/**
 * Where the words of a quotation end whose closing mark is missing: before the clause that says who speaks, or else at the
 * end of what is given. “I am tired, Smith said on Friday.” ends after “tired,”.
 */
export function endOfUnclosed(text: string, { start, end }: Span): number {
  const words = text.slice(start, Math.min(end, start + farthest));
  const clause = reportingClause.exec(words);
  return clause ? start + clause.index + 1 : blankBefore(text, { start, end });
}

/** No clause is looked for farther than this. */
const farthest = 2_000;

const reportingClause =
  /[,?!](?= (?:(?:said|says|added|wrote) (?:[A-Z]|the |an? )|(?:he|she|they|(?:(?:[A-Z][\w’'-]*|[A-Z][a-z]{0,3}\.) ){1,3})(?:said|says|added|wrote|told)\b))/;
