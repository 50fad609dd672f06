/** The foot of every page. */
export const examples = { 'every page': {} };
