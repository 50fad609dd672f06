import sections from './lexicon/section-names.json' with { type: 'json' };

const names: ReadonlySet<string> = new Set(sections.sections);

/** Whether a line in lower case is the name of a section, alone or after a wider one: “politics”, “world > americas”. */
export function isSectionName(key: string): boolean {
  if (key.length > 60) return false;
  return key.split(/\s*[>/|»]\s*/).every((part) => names.has(part.replace(/[:.]$/, '')));
}
