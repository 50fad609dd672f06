/** What an account says where its words are quoted beside it and a draft has nothing to add. */
export const wordsQuoted = 'The words quoted.';
