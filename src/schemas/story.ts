/** Front matter of `story.md`. The body tells what happened, in about three sentences. */
import { z } from 'zod';
import { storyTranslationSchema, translationsOf } from './translation.ts';

const text = z.string().regex(/\S/);

export const storySchema = z.strictObject({
  title: text.describe('Title of the story’s page.'),
  summary: text.describe('One sentence for lists and link previews.'),
  notice: text
    .optional()
    .describe(
      'A sentence readers must see on every page of the story and in what is embedded of it, for instance that it is invented.',
    ),
  event: z
    .strictObject({
      date: text.describe('Day or days of the event, as EDTF.'),
      'time-zone': text.describe('IANA name, for instance America/New_York.'),
      place: text.optional().describe('Where it happened.'),
    })
    .describe('What the articles report.'),
  sections: z
    .array(
      z.strictObject({
        id: text.describe('What claims name it by.'),
        title: text.describe('The heading.'),
      }),
    )
    .default([])
    .describe('Headings under which the claims are listed, in order.'),
  candidates: z
    .enum(['show', 'hide'])
    .default('hide')
    .describe(
      'Whether the page lists what the program suggests as claims, apart from them and as not reviewed.',
    ),
  translations: translationsOf(storyTranslationSchema).describe('Language → the story in it.'),
  aliases: z.array(text).default([]).describe('Ids this story was published under before.'),
});

export type StoryFile = z.infer<typeof storySchema>;
