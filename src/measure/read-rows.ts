import type { z } from 'zod';

/** The rows of a JSON Lines file; none when the file is not there. Throws when a row has another shape. */
export function readRows<Row>(lines: string | undefined, schema: z.ZodType<Row>): Row[] {
  return (lines ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
