/** A claim that is being written. */
export const examples = {
  draft: {},
} as const;
