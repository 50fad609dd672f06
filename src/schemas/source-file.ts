/** The source file: `<article>.source.yaml`, what the article's own text does not say. Written by editors. */
import { z } from 'zod';
import { articleTranslationSchema, translationsOf } from './translation.ts';

/** A fact the editors know outright, or one they inferred and give the basis for. */
function givenOrInferred<Value extends z.ZodType>(value: Value) {
  return z.union([
    value,
    z.strictObject({
      value: value.describe('What was inferred.'),
      basis: z.string().min(1).describe('What it was inferred from, in words for readers.'),
    }),
  ]);
}

const text = z.string().regex(/\S/);

export const sourceFileSchema = z.strictObject({
  label: text.describe('Short name readers see, for instance “Unsigned article”.'),
  siglum: z
    .string()
    .regex(/^[A-Z][a-z]?$/)
    .describe(
      'One capital letter, two at most, that stands for the article in pictures and margins; unique in its story.',
    ),
  'received-as': text.describe('The file name under which the article was received.'),
  order: z.int().optional().describe('Position among the story’s articles; ties go by file name.'),
  outlet: givenOrInferred(text)
    .optional()
    .describe('Id of an outlet in outlets.yaml; only when it is known.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of the article at its publisher.'),
  published: givenOrInferred(text)
    .optional()
    .describe('Publication date as EDTF, when the text does not state it.'),
  authors: z.array(text).optional().describe('Names, when the text does not state them.'),
  agency: givenOrInferred(text)
    .optional()
    .describe('Agency whose text this is, when the text does not state it.'),
  language: givenOrInferred(text)
    .optional()
    .describe('BCP 47 tag, for instance en-GB, when the spelling does not show it.'),
  rights: z.enum(['excerpt', 'full']).default('excerpt').describe('Whether the whole article may be shown.'),
  origin: z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .describe('Articles with the same id are one witness, whatever their words show.'),
      name: text.describe('What to call this origin, for instance “Reuters”.'),
      because: text.describe('Why this article belongs to it, in words for readers.'),
    })
    .optional()
    .describe(
      'Only to overrule what is computed from words and credits; readers see both. Left out, the computed one holds.',
    ),
  note: z.string().optional().describe('Anything else readers should know of this copy.'),
  translations: translationsOf(articleTranslationSchema).describe(
    'Language → what readers in it see; left out, the label stands as it is.',
  ),
  aliases: z.array(text).default([]).describe('Ids this article was published under before.'),
});

export type SourceFile = z.infer<typeof sourceFileSchema>;
