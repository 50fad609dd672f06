import type { ClaimView } from '../schemas/claim-view.ts';
import type { Words } from '../words/words-of.ts';
import { embedView } from './embed-view.ts';
import { claimAddress, embedAddress, shareAddress } from './page-address.ts';
import { shareView } from './share-view.ts';
import type { ViewFile } from './view-file.ts';

/** The two pages that pass a claim on: the one with all ways to share it, and the one that stands in other pages. */
export function passedOnFiles(
  view: ClaimView,
  place: { readonly story: string; readonly claim: string; readonly storyTitle: string },
  words: Words,
): ViewFile[] {
  const { story, claim } = place;
  return [
    {
      id: `shares/${story}/${claim}`,
      page: 'share',
      address: shareAddress(story, claim),
      anchors: [],
      unlisted: true,
      view: shareView(view, place, words),
    },
    {
      id: `embeds/${story}/${claim}`,
      page: 'embed',
      address: embedAddress(story, claim),
      anchors: [],
      unlisted: true,
      view: embedView(view, claimAddress(story, claim)),
    },
  ];
}
