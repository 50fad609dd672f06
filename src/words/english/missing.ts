/** What stands at an address without a page, or with one that has moved. */
export const missingWords = {
  title: 'No page here',
  description:
    'There is no page at this address. Published addresses stay, so it may have been typed or copied in part.',
  explanation:
    'There is no page at this address. Addresses we have published stay or lead on to where the page is now, so this one may have been typed or copied in part.',
  /** “Start again from all stories, the guides or one of these stories:”, two of them links. */
  startFrom: 'Start again from',
  stories: 'all stories',
  guides: 'the guides',
  orThese: 'or one of these stories:',
  moved: 'Moved',
  nowAt: 'This page is now at',
};

export type MissingWords = typeof missingWords;
