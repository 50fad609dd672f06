/** How well the rules read real news, as the method page shows it. */
import { z } from 'zod';

export const measuredSchema = z.object({
  kind: z.literal('measurements'),
  when: z.string().describe('The day of the run and how to repeat it.'),
  topics: z.array(
    z.object({
      title: z.string(),
      means: z.string().optional().describe('What the figures mean for a reader, good and bad.'),
      count: z.string().describe('How many figures there are, and how many reach their aim.'),
      rows: z.array(
        z.object({
          what: z.string(),
          ours: z.string(),
          aim: z.string(),
          reached: z.boolean(),
          library: z.string(),
        }),
      ),
    }),
  ),
});

export type Measured = z.infer<typeof measuredSchema>;
