/** What editors write of a story, an article or a claim in a language other than the site's first. */
import { z } from 'zod';
import { firstLanguage, languages, type Language } from './language.ts';

const text = z.string().regex(/\S/);

/** The languages a translation can be in. */
export const translatedLanguages = languages.filter(
  (language): language is Exclude<Language, typeof firstLanguage> => language !== firstLanguage,
);

export const claimTranslationSchema = z.strictObject({
  title: text.describe('The short title.'),
  question: text.describe('The question, with the question marks of its language.'),
  finding: text.describe('The finding.'),
  says: z.record(z.string(), text).default({}).describe('Article id → what the account says.'),
  because: z.record(z.string(), text).default({}).describe('Article id → `because` of its reading.'),
  choices: z.record(z.string(), text).default({}).describe('Choice id → its label.'),
  events: z.tuple([text, text]).optional().describe('The labels of the two events.'),
  preferred: text.optional().describe('Why the preferred reading is held best supported.'),
  truth: text.optional().describe('How the evidence shows whether it is true.'),
  by: text.optional().describe('Who checked the claim, where that is a role and not a name.'),
  corrections: z
    .array(text)
    .default([])
    .describe('What each correction says, as many as the claim has, in their order.'),
});

export const storyTranslationSchema = z.strictObject({
  title: text.describe('Title of the story’s page.'),
  summary: text.describe('One sentence for lists and link previews.'),
  place: text.optional().describe('Where it happened.'),
  sections: z.record(z.string(), text).default({}).describe('Section id → its heading.'),
  notice: text.optional().describe('The notice shown with the story.'),
  body: text.describe('What happened, in about three sentences, without Markdown.'),
});

export const articleTranslationSchema = z.strictObject({
  label: text.describe('The short name of the account.'),
});

/** Language → what it says there. */
export function translationsOf<Shape extends z.ZodType>(shape: Shape) {
  return z.partialRecord(z.enum(translatedLanguages), shape).optional();
}

export type ClaimTranslation = z.infer<typeof claimTranslationSchema>;
export type StoryTranslation = z.infer<typeof storyTranslationSchema>;
