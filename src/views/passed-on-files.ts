import type { CheckedStory } from '../schemas/checked-story.ts';
import type { ClaimView } from '../schemas/claim-view.ts';
import type { Words } from '../words/words-of.ts';
import { embedView } from './embed-view.ts';
import { claimAddress, embedAddress, shareAddress } from './page-address.ts';
import { shareView } from './share-view.ts';
import type { ViewFile } from './view-file.ts';

/** The two pages that pass a claim on: the one with all ways to share it, and the one that stands in other pages. */
export function passedOnFiles(
  view: ClaimView,
  { id: story, file }: Pick<CheckedStory, 'id' | 'file'>,
  words: Words,
): ViewFile[] {
  const claim = view.id;
  const embed = embedView(view, claimAddress(story, claim), file.notice);
  return [
    {
      id: `shares/${story}/${claim}`,
      page: 'share',
      address: shareAddress(story, claim),
      anchors: [],
      unlisted: true,
      view: shareView(view, { story, storyTitle: file.title, embedHeight: embed.height }, words),
    },
    {
      id: `embeds/${story}/${claim}`,
      page: 'embed',
      address: embedAddress(story, claim),
      anchors: [],
      unlisted: true,
      view: embed,
    },
  ];
}
