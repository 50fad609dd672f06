/**
 * At most half of an article is shown without leave of its publisher. Where whole sentences would be more, its page shows
 * the cited words alone, and the editors are told.
 */
import { excerptOf } from '../../schemas/excerpt-of.ts';
import { largestShare, type ExcerptKind } from '../../text/choose-excerpt.ts';
import type { Rule } from '../rule.ts';
import type { StoryAfterCheck } from '../under-check.ts';

export const excerptNarrowed: Rule<StoryAfterCheck> = {
  code: 'excerpt-narrowed',
  severity: 'notice',
  passes: {
    file: 'claims/cause.md',
    find: 'says: They are looking for a cause.',
    put: 'says: They are looking for a cause.\n    also:\n      - quote: The police have asked the owner',
  },
  fails: {
    file: 'claims/cause.md',
    find: 'says: They are looking for a cause.',
    put: 'says: They are looking for a cause.\n    also:\n      - quote: The police have asked the owner\n      - quote: that burned on Monday',
  },
  check: ({ checked: story }) =>
    story.articles.flatMap((article) => {
      const { kind, share, sentenceShare } = excerptOf(story, article);
      if (kind === 'full' || kind === 'sentences') return [];
      return [
        {
          file: `stories/${story.id}/articles/${article.id}.source.yaml`,
          unexpected: `${percent(sentenceShare)} of the article in the sentences that claims cite`,
          expected: `at most ${percent(largestShare)}, without \`rights: full\``,
          advice: `${pageShows[kind]}: ${percent(share)} of the article. ${share > largestShare ? tooMuch : enough}`,
        },
      ];
    }),
};

const pageShows: Record<Exclude<ExcerptKind, 'full' | 'sentences'>, string> = {
  passages: 'Its page shows the cited words without the rest of their sentences',
  answers: 'Its page shows the words that answer a claim without the rest of their sentences',
  telling: 'Its page shows the telling words alone',
};
const tooMuch = 'That is still over half. Cite shorter passages.';
const enough = 'Cite shorter passages, or fewer, to show them within their sentences.';

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
