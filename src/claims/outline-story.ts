import { readClaimFile, readSourceFile, readStoryFile } from './read-story-files.ts';
import type { ArticleInput, StoryOutline, TextFile } from './story-input.ts';

/**
 * What other stories may link to; a file that cannot be read is named by its id. Drafts have no page, so nothing links to
 * them unless they are shown.
 */
export function outlineStory(
  id: string,
  storyFile: TextFile | undefined,
  claims: readonly TextFile[],
  articles: readonly Pick<ArticleInput, 'id' | 'sourceFile'>[],
  showsDrafts = false,
): StoryOutline {
  const story = storyFile && readStoryFile(storyFile).fields;
  const read = claims.map((claim) => ({ id: claim.id, fields: readClaimFile(claim).fields }));
  return {
    id,
    aliases: story?.aliases ?? [],
    title: story?.title ?? id,
    claims: read
      .filter(({ fields }) => showsDrafts || fields?.status !== 'draft')
      .map(({ id: claim, fields }) => ({ id: claim, title: fields?.title ?? claim })),
    articles: articles.map((article) => ({ id: article.id, label: labelOf(article) })),
  };
}

function labelOf({ id, sourceFile }: Pick<ArticleInput, 'id' | 'sourceFile'>): string {
  return (sourceFile && readSourceFile(sourceFile).fields?.label) ?? id;
}
