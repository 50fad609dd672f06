import type { PageCitation } from '../views/citations/citable.ts';

/** Citations of a page about no real event, in every format. */
export const exampleCitations: readonly PageCitation[] = [
  {
    format: 'plain',
    text: '“When was the bridge closed?” Claim by Claim, “The bridge”, version of 3 February 2026 (1a2b3c4d). https://example.com/bridge/closure/',
  },
  {
    format: 'bibtex',
    text: '@online{bridge-closure,\n  author     = {{Claim by Claim}},\n  title      = {{When was the bridge closed?}},\n  date       = {2026-02-03},\n}',
  },
  {
    format: 'csl',
    text: '[\n  {\n    "id": "bridge-closure",\n    "type": "webpage",\n    "title": "When was the bridge closed?"\n  }\n]',
  },
  {
    format: 'wikipedia',
    text: '{{cite web |url=https://example.com/bridge/closure/ |title=When was the bridge closed? |date=3 February 2026}}',
  },
];
