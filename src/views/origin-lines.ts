import type { OriginGroup } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { OriginLine } from '../schemas/lineage.ts';
import { articleOf } from './claim-accounts.ts';
import { lineageAccount } from './lineage-account.ts';
import type { Words } from '../words/words-of.ts';

/** The origins of a story as computed, those of several accounts first, and beside each what the editors say of it. */
export function originLines(story: CheckedStory, words: Words): OriginLine[] {
  return story.alignment.origins
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .map((group) => ({
      name: group.name,
      accounts: group.articles.map((id) => lineageAccount(story, id)),
      because: reasonOf(group, words),
      editors: editorsOn(story, group, words),
    }));
}

function reasonOf({ because, articles }: OriginGroup, { lineage }: Words): string {
  if (because !== '') return because;
  return articles.length === 1 ? lineage.nothingJoins : '';
}

/** Which account it is, and under which name, only where the line does not tell already. */
function editorsOn(story: CheckedStory, { name, articles }: OriginGroup, { lineage }: Words): string[] {
  return articles.flatMap((id) => {
    const { label, origin } = articleOf(story, id).source;
    if (!origin) return [];
    const who = articles.length > 1 ? [label] : [];
    const other = origin.name === name ? [] : [origin.name];
    return [lineage.editors([...who, ...other], origin.because)];
  });
}
