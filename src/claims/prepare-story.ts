import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Outlets } from '../schemas/outlets.ts';
import type { SourceFile } from '../schemas/source-file.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { articleOrigin } from './article-origin.ts';
import { makeSearchable } from './find-mentions-of.ts';
import { keptTextOf } from '../text/kept-text.ts';
import { readClaimFile, readSelectionFile, readSourceFile, readStoryFile } from './read-story-files.ts';
import type { ArticleInput, StoryInput } from './story-input.ts';
import type { ArticleUnderCheck, StoryUnderCheck } from './under-check.ts';

/** Reads all files of a story and puts its articles in order. */
export function prepareStory(input: StoryInput): StoryUnderCheck {
  return {
    input,
    read: input.storyFile && readStoryFile(input.storyFile),
    selection: input.selectionFile && readSelectionFile(input.selectionFile),
    sources: new Map(
      input.articles.flatMap(({ id, sourceFile }) => (sourceFile ? [[id, readSourceFile(sourceFile)]] : [])),
    ),
    articles: input.articles
      .flatMap((article) => prepareArticle(article, input))
      .sort((a, b) => compareArticles(a.article, b.article)),
    articleIds: new Set(input.articles.map(({ id }) => id)),
    claims: input.claims.map(readClaimFile),
  };
}

function prepareArticle(input: ArticleInput, story: StoryInput): ArticleUnderCheck[] {
  const { id, source, entry, text, mentions = [] } = input;
  if (!source || !entry || text === undefined) return []; // its own problem says why
  const outletName = outletNameOf(source, story.outlets);
  const origin = articleOrigin(id, story);
  const named = { id, source, entry, text, mentions, ...origin };
  const article = { ...named, ...(outletName !== undefined && { outletName }) };
  const kept = keptTextOf(text, entry);
  const anchors = paragraphAnchors(text, entry.blocks);
  return [{ article, kept, searchable: makeSearchable(kept.text), anchors }];
}

function outletNameOf({ outlet }: SourceFile, outlets: Outlets): string | undefined {
  const id = typeof outlet === 'object' ? outlet.value : outlet;
  return id !== undefined && Object.hasOwn(outlets, id) ? outlets[id]?.name : undefined;
}

function compareArticles(a: CheckedArticle, b: CheckedArticle): number {
  return (a.source.order ?? unordered) - (b.source.order ?? unordered) || (a.id < b.id ? -1 : 1);
}

// articles without a position come after all that have one
const unordered = Number.MAX_SAFE_INTEGER;
