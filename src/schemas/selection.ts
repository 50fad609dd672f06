/** `selection.yaml` of a story: what editors decided about candidates. Shown on the story page; declined ones stay away. */
import { z } from 'zod';

const text = z.string().regex(/\S/);

export const declinedSchema = z.strictObject({
  candidate: text.describe('Id of the candidate, as `npm run suggest` printed it.'),
  question: text.describe('What it asked.'),
  because: text.describe('Why it is no claim, in words for readers.'),
  on: z.iso.date().describe('The day of the decision.'),
});

export const selectionSchema = z.strictObject({
  declined: z.array(declinedSchema).default([]).describe('Candidates not to be proposed again.'),
});

export type Selection = z.infer<typeof selectionSchema>;
