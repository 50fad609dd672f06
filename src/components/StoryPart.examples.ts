/** The heading alone. */
export const examples = { heading: { story: { address: '/', label: 'The harbour fire' } } } as const;
