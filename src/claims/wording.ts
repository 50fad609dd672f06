/** Small pieces of wording that rules share. */

/** A passage between quotation marks, exactly as found; between single ones where it has double ones at an end. */
export function quoted(words: string): string {
  return /^["“]|["”]$/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** An id as code. */
export function code(id: string): string {
  return `\`${id}\``;
}

/** A sentence with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “one of `a`, `b`”; “`a`” alone; `nothing` for an empty list. */
export function oneOf(ids: readonly string[], nothing: string): string {
  if (ids.length <= 1) return ids.map(code).join('') || nothing;
  return `one of ${ids.map(code).join(', ')}`;
}

/** “Did you mean `a`?” and a blank, or nothing. */
export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean ${code(nearest)}? `;
}

/**
 * A text as one writes it after a key in YAML: plain where that reads the same, else between single quotes; between double
 * ones with escapes where it has characters nobody sees, which copying may lose.
 */
export function asYaml(text: string): string {
  if (unseen.test(text)) return JSON.stringify(text).replace(new RegExp(unseen, 'gu'), escaped);
  const plain =
    /^[\p{L}\p{N}“‘(][^\n]*$/u.test(text) && !/: |:$| #|\s$/.test(text) && !ambiguousInYaml.test(text);
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
}

const unseen = /(?! )[\p{Z}\p{Cf}]/u;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const ambiguousInYaml = /^(?:true|false|null|~|[-+.\d][\d.eExXoO+-]*)$/i;
