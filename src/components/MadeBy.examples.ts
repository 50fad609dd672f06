/** What the program computed from the values, and what the editors judged. */
export const examples = {
  computed: { who: 'computed' },
  editors: { who: 'editors' },
} as const;
