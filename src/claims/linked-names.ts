/** A name opens a double bracket or stands beside a slash: `[[story/claim]]`, `(/story/claim/)`. */
const beside = /(?<=\[\[\s*|\/\s*)[^\s[\]()/#|"'<>]+|[^\s[\]()/#|"'<>]+(?=\s*\/)/gu;

/**
 * Every name by which a text can lead to another story, and many by which it does not: what is missing here, no link in the text
 * can mean. Sorted.
 */
export function linkedNames(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(beside) ?? []))].sort();
}
