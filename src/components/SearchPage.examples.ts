export const examples = {
  'before anything was searched for': { title: 'Search' },
};
