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

const outlets: ReadonlySet<string> = new Set(agencies.outlets.map((name) => name.toLowerCase()));

/** Whether an agency's name is also that of an outlet with readers of its own, so that it may name either. */
export function isOutletToo(words: string): boolean {
  return outlets.has(words.trim().toLowerCase());
}

/** All names as alternatives of a regular expression, longest first. */
export const agencyPattern = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');
