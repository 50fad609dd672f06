/** All mentions of one article, as `derived/mentions/<story>/<article>.json` holds them beside its entry. */
import { z } from 'zod';
import { mentionSchema } from './mention.ts';

export const articleMentionsSchema = z.object({
  story: z.string().describe('Id of the story the article belongs to.'),
  article: z.string().describe('Id of the article; its entry has the same.'),
  mentions: z
    .array(mentionSchema)
    .describe('In the order of the text; spans count into the decoded raw text, as those of the entry do.'),
});

export type ArticleMentions = z.infer<typeof articleMentionsSchema>;
