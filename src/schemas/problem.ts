/** Something an editor must mend, as data. Wording for people is the last step, in `src/report/`. */
import { z } from 'zod';

export const problemSchema = z.object({
  code: z.string().describe('Id of the rule; also the name of its file, its page and its golden case.'),
  severity: z
    .enum(['problem', 'notice'])
    .describe('A problem stops the build; a notice is shown and stops nothing.'),
  file: z.string().describe('Path from the content folder, with forward slashes.'),
  line: z.int().optional().describe('Counted from 1.'),
  column: z.int().optional().describe('Counted from 1, in UTF-16 code units.'),
  unexpected: z.string().describe('What was found, exactly: “passage “in early Febuary””.'),
  expected: z.string().describe('What should stand there instead.'),
  advice: z.string().describe('What to do; the corrected line when it can be computed.'),
});

export type Problem = z.infer<typeof problemSchema>;
