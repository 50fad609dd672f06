/** The id, or with the first number behind it that makes it one nobody has; `fallback` for an empty one. */
export function freeId(id: string, taken: ReadonlySet<string>, fallback: string): string {
  const wanted = id === '' ? fallback : id;
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(tried)) return tried;
  }
}
