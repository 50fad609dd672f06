/** Words of the ways to pass a page on: the share page of a claim, and the bar on story and quotation pages. */
export const shareWords = {
  title: (question: string) => `Cite, share, embed: ${question}`,
  description: (question: string) =>
    `Permanent links, citations in four formats and the code to embed “${question}”`,
  heading: 'Cite, share or embed',
  toClaim: 'Back to the claim',
  toShare: 'Cite, share or embed',
  send: 'Pass it on',
  permalink: 'Permanent link',
  mail: 'Send by mail',
  native: 'Share',
  copy: 'Copy',
  copyLink: 'Copy link',
  copied: 'Copied',
  copiedWhat: (what: string) => `Copied: ${what}`,
  failed: 'The browser did not let us copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  failedLink: (address: string) => `The browser did not let us copy. Copy this by hand: ${address}`,
  failedNative: 'The browser could not share the page. Copy the link instead.',
  cite: 'Cite',
  citeThisPage: 'Cite this page',
  formats: {
    plain: 'Plain text',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    wikipedia: 'Wikipedia',
  },
  files: 'As files:',
  version: (day: string | undefined, version: string) =>
    day === undefined ? `draft (${version})` : `version of ${day} (${version})`,
  noAbsolute:
    'This copy of the site does not know its own address, so links and citations begin at the root of its host. Put the host before them.',
  links: 'Permanent links',
  linksNote: 'These addresses stay. If a page is renamed, its old address leads on to the new one.',
  theClaim: 'The claim',
  cells: 'Account by account',
  pairs: 'Pair by pair',
  pairNames: (a: string, b: string) => `${a} and ${b}`,
  embed: 'Embed',
  embedNote:
    'A small page for an iframe: it needs no script, follows the reader’s light or dark setting, and loads nothing from anywhere else.',
  embedCode: 'Embed code',
  embedHeight:
    'With script on your page the frame can be as high as its content: it sends the message {type: "claim-by-claim:height", height} with the height in pixels.',
  preview: 'Preview',
  openEmbed: 'Open the embed by itself',
  oembed: 'oEmbed description',
  card: 'Picture for link previews',
};

export type ShareWords = typeof shareWords;
