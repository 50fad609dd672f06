export const examples = { 'shows nothing by itself': {} };
