/**
 * The known id most like one that is not known, for “did you mean”. Of equals the first. Nothing when more than two fifths of
 * the letters would have to change: a far-fetched suggestion is worse than none.
 */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const changes = countChanges(id.toLowerCase(), each.toLowerCase());
    if (changes < least && changes <= Math.max(1, each.length * 0.4)) [best, least] = [each, changes];
  }
  return best;
}

/** Letters to insert, leave out, replace, or swap with their neighbour (Damerau 1964, optimal string alignment). */
function countChanges(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(leastAt(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

function leastAt(rows: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const above = rows[i - 1] ?? [];
  const replaced = (above[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    replaced,
    (above[j] ?? Infinity) + 1,
    (row[j - 1] ?? Infinity) + 1,
    swapped ? (rows[i - 2]?.[j - 2] ?? Infinity) + 1 : Infinity,
  );
}
