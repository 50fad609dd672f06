/** How a value follows from the cited words, as a reading opens to show it. */
import { z } from 'zod';
import { pageLinkSchema } from './page-head.ts';

export const readWordsSchema = z.object({
  words: z.array(z.string()).describe('The article’s words; several where they say one thing by one rule.'),
  says: z.string().optional().describe('What they say; absent where they settle nothing.'),
  unresolved: z.string().optional().describe('Why they settle nothing, or what they leave open.'),
  rules: z
    .array(z.object({ says: z.string(), address: z.string() }))
    .describe('The rule that read the words, then the one that worked the value out.'),
  counted: z
    .object({
      from: z.string().describe('The date, and whose it is.'),
      known: z.string().describe('How that date is known.'),
      address: z.string().optional().describe('The paragraph that states it.'),
    })
    .optional()
    .describe('The date the words count from.'),
});

export const howReadSchema = z.object({
  how: z.enum(['words', 'agreed', 'completed', 'overruled']),
  label: z.string().describe('In a few words beside the value: “read from the words”.'),
  read: z.array(readWordsSchema),
  against: z.string().optional().describe('What the words say, where the editors overruled them.'),
  because: z.string().optional().describe('The editors’ reason, where the words alone do not settle it.'),
  tolerance: z
    .object({
      words: z.string().describe('What the words alone allow.'),
      usual: z.string().describe('What we read.'),
      links: z.array(pageLinkSchema),
    })
    .optional()
    .describe('Where a tolerance narrows the value.'),
});

export type ReadWords = z.infer<typeof readWordsSchema>;
export type HowRead = z.infer<typeof howReadSchema>;
