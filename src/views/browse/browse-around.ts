import type { BrowseHead, BrowseWay } from '../../schemas/browse-view.ts';
import type { StoryBrief } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import { storyAddress } from '../page-address.ts';
import { noticeOf } from '../story-notice.ts';

/** What stands around each of these lists. */
export type BrowseAround = Pick<BrowseHead, 'ways' | 'notices'>;

/** `shown`: the stories of the page, whose notices it must show. */
export function browseAround(
  ways: readonly BrowseWay[],
  shown: readonly StoryBrief[],
  words: Words,
): BrowseAround {
  const noted = shown.flatMap((story) => {
    const notice = noticeOf(story, words.language);
    return notice
      ? [{ notice: notice.text, story: { address: storyAddress(story.id), label: story.file.title } }]
      : [];
  });
  const byText = Map.groupBy(noted, ({ notice }) => notice);
  return {
    ways: [...ways],
    notices: [...byText].map(([text, own]) => ({ text, stories: own.map(({ story }) => story) })),
  };
}
