/** News agencies as signatures, datelines and photo credits name them. */
import agencies from './lexicon/agencies.json' with { type: 'json' };

const byName = new Map<string, string>();
for (const { name, names } of agencies.agencies) {
  for (const each of [name, ...names]) byName.set(each.toLowerCase(), name);
}

/** The agency's usual name for any of its names, whatever the case: “Associated Press” and “ap” give “AP”. */
export function findAgency(words: string): string | undefined {
  return byName.get(words.trim().toLowerCase().replace(/^the /, ''));
}

/** All names as alternatives of a regular expression, longest first. */
export const agencyPattern = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');
