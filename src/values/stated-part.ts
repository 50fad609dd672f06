import { takeBoundSuffix } from './bound-suffix.ts';
import { foldWritten } from './fold-written.ts';

/**
 * The part of a written value after its hedges: the first words on that the reader of bare values understands, “2 h” of
 * “just over 2 h”. It needs no list of hedges, which only the tolerances know, so a value can be described without them.
 */
export function statedPart<Stated>(
  written: string,
  readStated: (folded: string) => Stated | undefined,
): Stated | undefined {
  const folded = takeBoundSuffix(foldWritten(written)).rest;
  const starts = [0, ...[...folded.matchAll(/[ ~<>≤≥=-]/g)].map((each) => each.index + 1)];
  for (const start of starts) {
    const stated = readStated(folded.slice(start));
    if (stated !== undefined) return stated;
  }
  return undefined;
}
