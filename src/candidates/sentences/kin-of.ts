import { stemOf } from '../../text/stem-of.ts';
import { kinLines } from '../lexicon/kin-words.ts';

/** The stem that stands for all words of one kind of event: “seized” gives that of “capture”; else the word’s own stem. */
export function kinOf(stem: string): string {
  return kins.get(stem) ?? stem;
}

const kins: ReadonlyMap<string, string> = new Map(
  kinLines.flatMap((line) => {
    const [plainest = ''] = line.map(stemOf);
    return line.map((word) => [stemOf(word), plainest] as const);
  }),
);
