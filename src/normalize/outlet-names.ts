import { isSectionName } from './section-names.ts';
import outlets from './lexicon/outlet-words.json' with { type: 'json' };

const endings: ReadonlySet<string> = new Set(outlets.words);

/** Whether a line is shaped as an outlet's name: two to five capitalized words, the last of them “News”, “Times” … */
export function isOutletName(words: string): boolean {
  const parts = words.split(' ');
  const last = parts.at(-1)?.toLowerCase() ?? '';
  if (/^[\p{L}\d-]+\.(?:com|org|net|co\.[a-z]{2}|[a-z]{2})$/u.test(words)) return true;
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    endings.has(last) &&
    parts.every((part) => /^(?:\p{Lu}|\d|of$|and$|&$)/u.test(part)) &&
    !isSectionName(words.toLowerCase())
  );
}
