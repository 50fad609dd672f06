/** The words of a list that is written as running text, over several lines where it is long. */
export function splitWords(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
