/** What the pages of quotations say themselves. */
export const quotationWords = {
  listTitle: 'Quotations, version by version',
  differing: 'Versions that differ',
  alike: 'Alike to the letter',
  alone: 'In one account alone',
  aloneNote:
    'Quotations without a counterpart in another account are counted here. Claims cite those that answer them.',
  wordByWord: 'Word by word',
  theVersions: 'The versions',
  versions: 'Versions',
  /** Of a table broken into lines. */
  part: (number: number, of: number) => `Versions, part ${String(number)} of ${String(of)}`,
  allAlike: 'All alike',
  notShown: 'not shown',
  noWords: 'no words here',
  whereDiffer: 'Where they differ',
  moreDiffers: 'more than writing and length differs',
  writingAlone: 'writing or length alone',
  whoHasIt: 'Who has it',
  wholeVersion: 'The whole version',
  inOtherWords: 'In other words',
  inArticle: 'Not shown here; it stands in the article.',
  claims: 'Claims that quote it',
};

export type QuotationWords = typeof quotationWords;
