import { readClaimFile, readSourceFile, readStoryFile } from './read-story-files.ts';
import type { ArticleInput, StoryOutline, TextFile } from './story-input.ts';

/** What other stories may link to; a file that cannot be read is named by its id. */
export function outlineStory(
  id: string,
  storyFile: TextFile | undefined,
  claims: readonly TextFile[],
  articles: readonly Pick<ArticleInput, 'id' | 'sourceFile'>[],
): StoryOutline {
  const story = storyFile && readStoryFile(storyFile).fields;
  return {
    id,
    aliases: story?.aliases ?? [],
    title: story?.title ?? id,
    claims: claims.map((claim) => ({ id: claim.id, title: readClaimFile(claim).fields?.title ?? claim.id })),
    articles: articles.map((article) => ({ id: article.id, label: labelOf(article) })),
  };
}

function labelOf({ id, sourceFile }: Pick<ArticleInput, 'id' | 'sourceFile'>): string {
  return (sourceFile && readSourceFile(sourceFile).fields?.label) ?? id;
}
