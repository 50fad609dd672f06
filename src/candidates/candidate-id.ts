import { createHash } from 'node:crypto';
import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { Witness } from '../schemas/witness.ts';
import { foldForMatching } from '../text/fold.ts';
import { textOf, type Span } from '../text/span.ts';

/**
 * The id of a candidate: its kind and eight hexadecimal digits made from the articles of its readings, their passages and
 * the telling words in them, folded. The same readings give the same id, whatever else the story gains; a further reading
 * gives another, so that what an editor declined comes back when there is something new to see.
 */
export function candidateId(
  kind: Candidate['kind'],
  readings: readonly CandidateReading[],
  witnesses: ReadonlyMap<string, Witness>,
): string {
  const parts = readings
    .map((reading) => {
      const text = witnesses.get(reading.article)?.text ?? '';
      return [reading.article, foldedWords(text, reading), foldedWords(text, reading.mark)].join('\n');
    })
    .toSorted();
  const digest = createHash('sha256')
    .update([kind, ...parts].join('\n\n'))
    .digest('hex');
  return `${kind}-${digest.slice(0, 8)}`;
}

function foldedWords(text: string, span: Span): string {
  return foldForMatching(textOf(text, span)).replace(/\s+/g, ' ').trim();
}
