/**
 * The utterances of all stories that have several versions, with how the versions stand to each other. In come the stories as
 * `quotedStory` tells them, in the order of lists.
 */
import type { QuotationIndex } from '../../schemas/browse-view.ts';
import type { Words } from '../../words/words-of.ts';
import type { BrowseAround } from './browse-around.ts';
import type { QuotedStory } from './quoted-story.ts';

export function quotationIndex(
  stories: readonly QuotedStory[],
  around: BrowseAround,
  words: Words,
): QuotationIndex {
  const { title, description, intro, none } = words.browse.quotations;
  const count = stories.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    title,
    description,
    heading: title,
    intro: count === 0 ? none : intro(count),
    ...around,
    stories: [...stories],
  };
}
