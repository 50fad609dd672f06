import type { Card } from '../../schemas/card.ts';
import type { BriefSite, StoryBrief } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import { standingOf, standings } from '../claim-standing.ts';
import { storyCardAddress } from './card-address.ts';
import { standingIn } from './standing-in.ts';
import { storyTextsIn } from './texts-in.ts';

/** The card of one story: its title and summary, and a mark for each claim, strongest relation first. */
export function storyCard(story: StoryBrief, { settings }: Pick<BriefSite, 'settings'>, words: Words): Card {
  const { title, summary, notice } = storyTextsIn(story, words);
  const marks = standings.flatMap((mark) =>
    story.claims
      .filter((claim) => standingOf(claim) === mark)
      .map(() => ({ mark, words: standingIn(mark, words) })),
  );
  const tally = standings
    .map((mark) => ({
      standing: standingIn(mark, words),
      count: marks.filter((each) => each.mark === mark).length,
    }))
    .filter(({ count }) => count > 0);
  const count = words.card.count(marks.length, story.articles.length);
  return {
    kind: 'story',
    address: storyCardAddress(story.id, words.language),
    alt: words.card.story({ title, summary, count, tally, notice }),
    headline: title,
    text: summary,
    marks,
    count,
    siteName: settings.name,
    ...(notice !== undefined && { notice }),
  };
}
