/** Words beside pictures of values. */
export const picturesWords = {
  table: {
    name: 'The picture as a table',
    account: 'Account',
    value: 'Value',
    byWords: 'By the words alone',
    usual: 'With our tolerances',
  },
};

export type PicturesWords = typeof picturesWords;
