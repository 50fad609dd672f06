/** `outlets.yaml`: outlet id → what we know of the outlet. */
import { z } from 'zod';

export const outletSchema = z.strictObject({
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export const outletsSchema = z.record(z.string(), outletSchema);

export type Outlets = z.infer<typeof outletsSchema>;
