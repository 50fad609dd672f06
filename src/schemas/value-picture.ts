/** Values of one kind and scope drawn on one axis, each account’s under the others. Places are hundredths of its length. */
import { z } from 'zod';

/**
 * How a bar ends: `closed`, there; `open`, just before that number; `soft`, where a tolerance has it end; `unbounded`,
 * beyond the picture.
 */
export const barEndSchema = z.enum(['closed', 'open', 'soft', 'unbounded']);

const stretchSchema = z.object({ from: z.number(), to: z.number() });

export const pictureRowSchema = z.object({
  accounts: z
    .array(z.object({ article: z.string(), siglum: z.string(), label: z.string() }))
    .describe('Accounts of one origin that give this value; each has a bar.'),
  value: z.string().describe('The value in words.'),
  top: z.number().describe('Where the row begins, in heights of its letters.'),
  label: z.object({ place: z.number(), anchor: z.enum(['start', 'end']) }).describe('Where its words stand.'),
  words: z.string().describe('What the words alone allow, in full.'),
  usual: z.string().describe('What they allow under our tolerances, in full.'),
  bar: z.object({
    ...stretchSchema.shape,
    start: barEndSchema,
    end: barEndSchema,
    point: z.boolean().describe('Whether it is too short to be seen as a bar.'),
  }),
  fades: z
    .object({ before: z.number(), after: z.number() })
    .describe('Lengths of the fades at soft ends; none reaches beyond what the words allow.'),
  allowed: stretchSchema
    .optional()
    .describe('What the words alone allow, where that is more and has a bound on its farther side.'),
});

export const valuePictureSchema = z.object({
  id: z.string().describe('Anchor of the picture, unique on its page.'),
  kind: z.enum(['days', 'numbers']),
  title: z.string(),
  description: z.string().describe('The picture in sentences.'),
  apart: z.string().optional().describe('Which accounts have nothing in common, in a sentence.'),
  key: z.string().describe('How to read the bars; only what this picture has.'),
  unit: z.string().optional().describe('What the numbers count; days need none.'),
  height: z.number().describe('Where the axis lies below the rows, in heights of the letters.'),
  ticks: z.array(z.object({ place: z.number(), label: z.string(), below: z.string() })),
  rows: z.array(pictureRowSchema).describe('Earliest or smallest first.'),
});

export type BarEnd = z.infer<typeof barEndSchema>;
export type PictureRow = z.infer<typeof pictureRowSchema>;
export type ValuePicture = z.infer<typeof valuePictureSchema>;
