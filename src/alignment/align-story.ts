/**
 * Stage 3. In come the articles of one story with their mentions; out comes what they have in common: shared copy pair by
 * pair, origins, quotation families, sentences that tell one fact. Promised: the order of the articles changes nothing, all
 * spans count into raw text, the cost grows with the number of words, and nothing depends on clock or machine.
 */
import type { StoryAlignment } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';
import { findFamilies } from './find-families.ts';
import { findOrigins } from './find-origins.ts';
import { findSameFacts } from './find-same-facts.ts';
import { findSharedCopy } from './find-shared-copy.ts';

/** Aligns the articles of one story. */
export function alignStory(story: string, articles: readonly Witness[]): StoryAlignment {
  const witnesses = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = findSharedCopy(witnesses);
  return {
    story,
    pairs,
    origins: findOrigins(witnesses, pairs),
    families: findFamilies(witnesses),
    facts: findSameFacts(witnesses),
  };
}
