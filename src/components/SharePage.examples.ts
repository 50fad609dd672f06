import { exampleCitations } from './example-citations.ts';
import { exampleShare } from './example-share.ts';

/** Without the preview, which needs a page that may hold frames. */
export const examples = {
  'a site that does not know its address': {
    view: exampleShare,
    url: 'https://example.com/bridge/closure/',
    isAbsolute: false,
    citations: exampleCitations.filter(({ format }) => format === 'plain' || format === 'bibtex'),
    code: '<iframe src="/embed/bridge/closure/" title="When was the bridge closed?" width="100%" height="320"></iframe>',
  },
};
