/** What the page of two articles that share copy says itself. */
export const pairWords = {
  ofItsWords: 'of its own words',
  first: 'Who had them first',
  passages: 'Passage by passage',
  legend:
    'Shared words are tinted. Where the prints differ, the words are underlined with dots and numbered; a number or a negation that differs is set bold with a double line.',
  passage: (number: number) => `Passage ${String(number)}`,
  citedIn: 'Cited in',
  /** Where one print has words and the other none. */
  nothing: 'nothing',
  /** Of a number beside words, for those who hear it. */
  edit: (number: number) => `edit ${String(number)}`,
};

export type PairWords = typeof pairWords;
