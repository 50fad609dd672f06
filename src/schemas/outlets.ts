/** `outlets.yaml`: outlet id → what we know of the outlet. */
import { z } from 'zod';

export const outletSchema = z.strictObject({
  name: z.string().min(1).describe('The name readers see.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of the outlet.'),
});
export const outletsSchema = z.record(z.string(), outletSchema);

export type Outlets = z.infer<typeof outletsSchema>;
