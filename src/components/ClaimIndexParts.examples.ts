/** Before anything has been compared. */
export const examples = { 'no claims': { parts: [] } } as const;
