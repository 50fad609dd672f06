/** How many witnesses stand behind articles of which some pairs are one copy. */
export function countOrigins(
  articles: readonly string[],
  copies: readonly (readonly [string, string])[],
): number {
  const leader = new Map(articles.map((id) => [id, id]));
  const find = (id: string): string => {
    const up = leader.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const [a, b] of copies) leader.set(find(a), find(b));
  return new Set(articles.map(find)).size;
}
