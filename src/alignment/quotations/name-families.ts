import { foldForMatching } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';
import { hashOf } from '../copy/fingerprints.ts';
import type { QuotedPassage } from './quoted-passage.ts';

export interface FamilyNames {
  readonly id: string;
  readonly aliases: readonly string[];
}

const longestSlug = 60; // characters, so that an address can still be read out

/**
 * An id for each family, from the first words of its first version and from nothing else, so that the id of an utterance
 * outlives articles that come and go: “We got along very well.” is `we-got-along-very-well`. The other versions give
 * aliases: if the first version changes or goes, another one becomes first, and the old id leads on as one of the aliases as
 * long as its words stand somewhere. Two families of the same first words are told apart by `-2`, in the order of their
 * first versions. An alias never stands for an id, and only the first family that has it keeps it.
 */
export function nameFamilies(families: readonly (readonly QuotedPassage[])[]): FamilyNames[] {
  const taken = new Set<string>();
  const ids = families.map(([first]) => unusedOf(slugOf(first?.words ?? ''), taken));
  return families.map((versions, at) => {
    const slugs = [...new Set(versions.map(({ words }) => slugOf(words)))];
    const aliases = slugs.filter((slug) => !taken.has(slug));
    aliases.forEach((slug) => taken.add(slug));
    return { id: ids[at] ?? '', aliases };
  });
}

function unusedOf(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${String(count)}`;
  taken.add(id);
  return id;
}

/**
 * “I’d never met him” is `id-never-met-him`. Words without a Latin letter are `quotation-` and a number made of them, so that
 * none is called by what another one was called before.
 */
function slugOf(words: string): string {
  const head = textOf(words, { start: 0, end: 4 * longestSlug });
  const folded = foldForMatching(head).replace(/'/g, '');
  if (!/[a-z]/.test(folded) && /\p{L}/u.test(folded)) return `quotation-${hashOf(folded).toString(36)}`;
  const parts = folded.match(/[a-z0-9]+/g) ?? ['quotation'];
  let slug = parts[0]?.slice(0, longestSlug) ?? '';
  for (const part of parts.slice(1)) {
    if (slug.length + 1 + part.length > longestSlug) break;
    slug += `-${part}`;
  }
  return slug;
}
