import type { PlannedStory } from './plan-story.ts';

/** What was written, what is not known, and what to do next; for the person at the terminal. */
export function describePlan({ articles }: PlannedStory, story: string, content: string): string {
  const width = Math.max(...articles.map(({ file }) => file.length));
  const rows = articles.map(
    ({ file, siglum, label }) => `  ${content}/${file.padEnd(width)}  ${siglum}  ${label}`,
  );
  const undated = articles.filter(({ isDated }) => !isDated).map(({ id }) => id);
  return [
    `Written, each article with its source file beside it:\n`,
    `  ${content}/stories/${story}/story.md`,
    ...rows,
    ...(undated.length > 0 ? ['', noDate(undated)] : []),
    '',
    `Read over story.md and the labels in the source files, then see what the articles share:\n`,
    `  npm run suggest -- ${story}${content === 'content' ? '' : ` --content ${content}`}\n`,
  ].join('\n');
}

function noDate(ids: readonly string[]): string {
  return `No day of publication is known of ${ids.join(', ')}. Words that count from it, as “yesterday” and “last month”,
have no date there. If you know the day, write \`published:\` into the source file.`;
}
