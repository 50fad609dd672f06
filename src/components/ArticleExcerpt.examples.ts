import { exampleExcerpt } from './example-article.ts';

/** A gap, cited words that overlap, a block with a name. */
export const examples = { 'marked words with gaps': { parts: exampleExcerpt, lang: 'en' } };
