import { exampleArticles } from './example-story.ts';

/** What is known of each article, and what is not. */
export const examples = { 'two articles': { articles: exampleArticles } };
