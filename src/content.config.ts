import { defineCollection } from 'astro:content';
import { loadViews } from './load-views.ts';
import { articleViewSchema } from './schemas/article-view.ts';
import { guideViewSchema } from './schemas/guide-view.ts';
import { storyViewSchema } from './schemas/story-view.ts';

/** Small sets as collections. Claims may be many: their pages read one prepared file each. */
export const collections = {
  stories: defineCollection({ loader: loadViews('story'), schema: storyViewSchema }),
  articles: defineCollection({ loader: loadViews('article'), schema: articleViewSchema }),
  guides: defineCollection({ loader: loadViews('guide', 'problem'), schema: guideViewSchema }),
};
