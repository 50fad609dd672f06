import { z } from 'zod';

/** A half-open range [start, end) of UTF-16 offsets into the decoded raw text of one article. */
export const spanSchema = z.object({
  start: z
    .int()
    .nonnegative()
    .describe('Offset of the first character, counted in UTF-16 code units from 0.'),
  end: z.int().nonnegative().describe('Offset after the last character.'),
});
