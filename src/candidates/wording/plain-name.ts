/** A name for a question: without the ’s of a possessive, and without its last word written twice. */
export function plainName(written: string): string {
  return written
    .replace(/['’]s$/, '')
    .replace(/\s+/g, ' ')
    .replace(/(^|\s)(\S+)(?: \2)+$/, '$1$2');
}
