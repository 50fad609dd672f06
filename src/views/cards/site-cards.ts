/**
 * The pictures for link previews: one for the site, one for each story, and one for each claim where the site asks for them.
 * A language has those whose pages it has. Pure: the same site gives the same cards, in the same order.
 */
import type { Card } from '../../schemas/card.ts';
import type { BriefSite } from '../../schemas/story-brief.ts';
import { wordsOf } from '../../words/words-of.ts';
import { languageOfId, withoutLanguage } from '../language-of-id.ts';
import type { PageLine } from '../view-file.ts';
import { claimCard } from './claim-card.ts';
import { siteCard } from './site-card.ts';
import { storyCard } from './story-card.ts';

/** All cards of the pages there are. */
export function siteCards(
  site: Pick<BriefSite, 'settings' | 'stories'>,
  files: readonly PageLine[],
): readonly Card[] {
  const stories = new Map(
    site.stories.map((story) => {
      const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
      return [story.id, { story, claims }];
    }),
  );
  return files.flatMap((file): readonly Card[] => {
    const words = wordsOf(languageOfId(file.id));
    if (file.page === 'home') return [siteCard(site, words)];
    const [, storyId = '', claimId = ''] = withoutLanguage(file.id).split('/');
    const known = stories.get(storyId);
    if (!known) return [];
    if (file.page === 'story') return [storyCard(known.story, site, words)];
    if (file.page !== 'claim' || site.settings.cards !== 'claim') return [];
    const claim = known.claims.get(claimId);
    return claim ? [claimCard(known.story, claim, site, words)] : [];
  });
}
