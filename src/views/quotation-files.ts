import type { CheckedStory } from '../schemas/checked-story.ts';
import { versionAnchors } from './family-versions.ts';
import { quotationAddress, quotationsAddress } from './page-address.ts';
import { quotationView } from './quotation-view.ts';
import { quotationsView } from './quotations-view.ts';
import type { ViewFile } from './view-file.ts';
import { firstLanguage } from '../schemas/language.ts';
import { wordsOf } from '../words/words-of.ts';

/** The pages of a story’s quotations: one for all and one for each family; none where no utterance has two versions. */
export function quotationFiles(story: CheckedStory): ViewFile[] {
  const { families } = story.alignment;
  if (families.length === 0) return [];
  return [
    {
      id: `quotations/${story.id}`,
      page: 'quotations',
      address: quotationsAddress(story.id),
      anchors: [],
      view: quotationsView(story, wordsOf(firstLanguage)),
    },
    ...families.map((family): ViewFile => ({
      id: `quotations/${story.id}/${family.id}`,
      page: 'quotation',
      address: quotationAddress(story.id, family.id),
      anchors: versionAnchors(story, family, wordsOf(firstLanguage)),
      view: quotationView(story, family, wordsOf(firstLanguage)),
    })),
  ];
}
