/** `docs/measurements.json`: how well the rules read real news, as `npm run measure -- --record` last found it. */
import { z } from 'zod';

export const measurementSchema = z.strictObject({
  set: z.string().describe('File of the data set, without folder.'),
  measure: z.string().describe('What is measured, in words.'),
  ours: z.number(),
  best: z
    .strictObject({ name: z.string(), figure: z.number() })
    .optional()
    .describe('The best library, measured in the same run; absent where no library does the job.'),
  aim: z.number().describe('The figure we want to reach.'),
  atMost: z.literal(true).optional().describe('The figure is to be no greater than the aim.'),
  reached: z.boolean().describe('Whether it does.'),
  note: z.string().optional().describe('Anything one must know to read the figure.'),
});

export const measurementsSchema = z.strictObject({
  day: z.iso.date().describe('The day of the run.'),
  command: z.string().describe('What to type to repeat it.'),
  rows: z.array(measurementSchema),
});

export type Measurement = z.infer<typeof measurementSchema>;
export type Measurements = z.infer<typeof measurementsSchema>;
