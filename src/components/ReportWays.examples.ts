/** Both ways, and none. */
export const examples = {
  'mail and repository': {
    ways: [
      { to: 'mailto:errors@news.example', label: 'errors@news.example', how: 'by mail' },
      {
        to: 'https://code.news.example/claims',
        label: 'https://code.news.example/claims',
        how: 'in the repository',
      },
    ],
  },
  'no place named': { ways: [], none: 'This copy of the site has not said yet where to.' },
};
