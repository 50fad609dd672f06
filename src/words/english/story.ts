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
  home: {
    heading: 'One event, several accounts, claim by claim',
    what: 'We set news accounts of one event side by side and show where they agree, where they only differ in detail, and where they cannot both be right. Every quoted word was checked against the article it came from, and how accounts relate is never taken for what is true.',
    guides: 'Guides',
    all: 'All claims of this story',
  },
  untranslated: {
    words: 'All claims, the order of events, figures and quotations are on the page in English:',
    link: 'the story in English',
  },
};

export type StoryWords = typeof storyWords;
