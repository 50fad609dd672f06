/** What the page of one article says itself. */
export const articleWords = {
  atPublisher: 'The article at its publisher',
  known: {
    title: 'What is known of it',
    caption: 'What is known of this article, and from where',
    field: 'Field',
    value: 'Value',
    from: 'Where it comes from',
    notStated: 'Not stated',
  },
  sharesWith: 'Shares copy with',
  itsWords: 'Its words',
  /** Of the list beside a block. */
  citing: 'Claims that cite this passage',
  unanswered: 'Claims it does not answer',
  damage: 'Damage',
  damageNote: 'Faults found in the text as received. They are shown, not repaired.',
  seePlace: 'See the place',
  nothingLost: 'Nothing lost',
  dropped: {
    title: 'Dropped lines and the rules that dropped them',
    line: (number: number) => `line ${String(number)}`,
    rule: 'rule',
  },
  receivedAs: 'Received as',
  keptAs: 'kept as',
};

export type ArticleWords = typeof articleWords;
