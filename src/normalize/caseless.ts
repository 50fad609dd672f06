/** A regular expression's source that ignores the case of ASCII letters, for use inside one that does not. Escapes such as `\s` stay. */
export function caseless(pattern: string): string {
  return pattern.replace(/(?<![\\?])[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
