import type { CheckedStory } from '../schemas/checked-story.ts';
import type { LineageAccount } from '../schemas/lineage.ts';
import { articleOf } from './claim-accounts.ts';
import { articleAddress } from './page-address.ts';

/** An account as lineage names it. */
export function lineageAccount(story: CheckedStory, id: string): LineageAccount {
  const { siglum, label } = articleOf(story, id).source;
  return { article: id, siglum, label, address: articleAddress(story.id, id) };
}
