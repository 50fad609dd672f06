import type { CheckedStory } from '../schemas/checked-story.ts';
import { pairAddress } from './page-address.ts';
import { sharingPairs } from './pair-standing.ts';
import { pairView } from './pair-view.ts';
import type { ViewFile } from './view-file.ts';
import { firstLanguage } from '../schemas/language.ts';
import { wordsOf } from '../words/words-of.ts';

/** A page for every pair of articles that shares copy, by their ids; none for the others. */
export function pairFiles(story: CheckedStory): ViewFile[] {
  return sharingPairs(story.alignment)
    .map((pair): ViewFile => {
      const view = pairView(story, pair, wordsOf(firstLanguage));
      return {
        id: `pairs/${story.id}/${pair.a}--${pair.b}`,
        page: 'pair',
        address: pairAddress(story.id, pair.a, pair.b),
        anchors: view.passages.map(({ anchor }) => anchor).sort(),
        view,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
