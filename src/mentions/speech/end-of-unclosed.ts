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

/**
 * Where the words end if a clause that cannot be speech stands in them, though the next paragraph opens anew: “, said the
 * mayor”. Speech may well have “, he said” in it.
 */
export function endBeforeSaid(text: string, { start, end }: Span): number | undefined {
  const clause = invertedClause.exec(text.slice(start, Math.min(end, start + farthest)));
  return clause ? start + clause.index + 1 : undefined;
}

const invertedClause = /[,?!](?= (?:said|says|added|wrote) (?:[A-Z]|the |an? ))/;

/** No clause is looked for farther than this. */
const farthest = 2_000;

const reportingClause =
  /[,?!](?= (?:(?:said|says|added|wrote) (?:[A-Z]|the |an? )|(?:he|she|they|(?:(?:[A-Z][\w’'-]*|[A-Z][a-z]{0,3}\.) ){1,3})(?:said|says|added|wrote|told)\b))/;
