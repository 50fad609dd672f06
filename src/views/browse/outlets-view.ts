/** The list of all outlets: names and accounts, and no figure that could be read as a score. */
import type { BriefSite } from '../../schemas/story-brief.ts';
import type { OutletsView, StoryAccount } from '../../schemas/outlet-view.ts';
import type { Words } from '../../words/words-of.ts';
import { accountOf } from '../claim-accounts.ts';
import { articleAddress, outletAddress } from '../page-address.ts';
import type { BrowseAround } from './browse-around.ts';
import { namedStory } from './site-claims.ts';
import { siteOutlets, type SiteAccount } from './site-outlets.ts';

export function outletsView(
  site: Pick<BriefSite, 'stories' | 'outlets'>,
  around: BrowseAround,
  words: Words,
): OutletsView {
  const { title, description, intro } = words.browse.outlets;
  const { outlets, notStated } = siteOutlets(site, words);
  return {
    title,
    description,
    heading: title,
    intro: intro(outlets.length),
    ...around,
    outlets: outlets.map(({ id, name, accounts }) => ({
      name,
      address: outletAddress(id),
      accounts: accounts.map(storyAccount),
    })),
    notStated: notStated.map(storyAccount),
  };
}

/** An account with its story. */
export function storyAccount({ story, article }: SiteAccount): StoryAccount {
  return {
    ...accountOf(story, article.id),
    address: articleAddress(story.id, article.id),
    story: namedStory(story),
  };
}
