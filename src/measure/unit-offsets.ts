/** From offsets in code points, as the sets count, to UTF-16 units, as we do: in “𝔸b” the “b” is at 1, for us at 2. */
export function unitOffsets(text: string): (point: number) => number {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return (point) => units[point] ?? text.length;
}
