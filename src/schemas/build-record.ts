/** `.built.json` in the folder of finished pages: what they were made from, unit by unit. */
import { z } from 'zod';

export const buildRecordSchema = z.object({
  program: z.string().describe('Hash of everything that renders pages.'),
  surroundings: z.string().describe('Where the site stands: its origin and base path.'),
  frame: z.string().describe('Hash of what stands on every page: settings, places in header and foot.'),
  units: z.record(z.string(), z.string()).describe('The key of every unit, by its name.'),
});

export type BuildRecord = z.infer<typeof buildRecordSchema>;
