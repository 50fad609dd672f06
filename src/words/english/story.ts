/** Fixed words of the pages of a story and of all stories. */
export const storyWords = {
  onThisPage: 'On this page',
  parts: {
    accounts: 'The accounts',
    lineage: 'Where the words come from',
    tally: 'How they compare',
    parting: 'Where they part',
    agreed: 'What all agree on',
    claims: 'Every claim, every account',
    chronology: 'In order of time',
    figures: 'All figures',
    quotations: 'Quotations',
    found: 'Found by program, not yet reviewed',
    declined: 'How claims were chosen: not taken up',
  },
  agreedNote:
    'Claims that two or more origins answer, and all of them alike. Two prints of one text count as one origin.',
  declinedNote: 'Questions the program suggested and the editors set aside, with the reason and the day.',
  accounts: { noHeadline: 'No headline' },
  matrix: {
    frame: 'Claims and articles',
    name: 'Every claim and what each article says',
    claim: 'Claim',
    show: 'Show claims',
    all: 'All',
  },
  lineage: {
    drawing: 'Shared words, drawn',
    table: 'Accounts that share words',
    accounts: 'Accounts',
    words: 'Shared words',
    part: 'Part of each',
    longest: 'Longest passage',
    follows: 'What follows',
    pair: (a: string, b: string) => `${a} and ${b}`,
    of: 'of',
  },
  times: {
    bars: 'A full bar is what the words allow under our tolerances, a dashed one what they allow alone; an arrow is a time without an end. Each account has a bar of its own.',
    tolerances: 'Our tolerances',
    dated: 'What the accounts date',
    datedIn: (title: string) => `What the accounts date: ${title}`,
    vague: 'Spoken of as a time, but not dated',
    scale: 'Days on the scale',
    what: 'What',
    when: 'When',
    by: 'By',
  },
  amounts: {
    name: 'Figures',
    named: (title: string) => `Figures: ${title}`,
    figure: 'Figure',
    words: 'In the words',
    by: 'By',
    vague: 'Amounts without a figure',
  },
  said: {
    inArticle: 'In the article',
    same: (whose: string, others: string) => `Words of ${whose}; the same or nearly the same in ${others}`,
  },
  candidates:
    'Passages that seem to answer one question in different ways. Nobody has checked whether they do: these are no claims, they are not counted as claims, and a difference may be none.',
  allQuotations: 'All quotations, version by version',
  home: {
    heading: 'One event, several accounts, claim by claim',
    what: 'We set news accounts of one event side by side and show where they agree, where they only differ in detail, and where they cannot both be right. Every quoted word was checked against the article it came from, and how accounts relate is never taken for what is true.',
    guides: 'Guides',
    all: 'All claims of this story',
  },
  untranslated: {
    words: 'What is not translated is left out here. All claims are on the page in English:',
    link: 'the story in English',
  },
};

export type StoryWords = typeof storyWords;
