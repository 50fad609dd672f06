/** Divides units by their stories into so many parts, about equal, none without units; each keeps their order. */
export function partsOf(units: readonly string[], count: number): string[][] {
  const stories = [...Map.groupBy(units, storyOf).values()];
  const parts = Array.from({ length: count }, (_part, at) =>
    stories.filter((_story, which) => which % count === at).flat(),
  );
  return parts.filter((part, at) => at === 0 || part.length > 0);
}

/** `claims/<story>/<claim>`, `es/stories/<story>`; what is of no story counts as one by itself. */
function storyOf(unit: string): string {
  const names = unit.split('/');
  return names[names[0]?.length === 2 ? 2 : 1] ?? unit;
}
