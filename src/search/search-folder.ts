/** Where index and program of the search stand in the finished site. No story can have this name: ids begin with a letter or digit. */
export const searchFolder = '_search';
