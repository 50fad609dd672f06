/** Words in lines of at most so many characters, each behind the indent; the first may have another. Longer words stay whole. */
export function wrapWords(text: string, indent: string, first = indent): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines = words.reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined) return [`${first}${word}`];
    if (last.length + 1 + word.length > lineWidth) return [...all, `${indent}${word}`];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
  return lines.join('\n');
}

const lineWidth = 80; // the columns a terminal opens with
