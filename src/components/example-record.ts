import type { PageRecordView } from '../views/page-record-words.ts';

/** The record of a claim that was corrected once, on a site with both ways to report an error. */
export const exampleRecord: PageRecordView = {
  checked: 'The editors, 22 March 2026',
  version: '23 March 2026, 1a2b3c4d',
  corrections: { to: '/corrections/', words: '1 correction' },
  report: [
    { to: 'mailto:errors@news.example', words: 'by mail' },
    { to: 'https://code.news.example/claims', words: 'in the repository' },
    { to: '/guides/report-an-error/', words: 'what helps us' },
  ],
  publisher: 'Published by the demonstration’s own editors.',
};
