/** A story of which readers must know nothing first. */
export const examples = {
  plain: { story: { address: '/', label: 'The harbour fire' } },
} as const;
