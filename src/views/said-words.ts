import type { Unresolved } from '../schemas/mention.ts';
import type { Said, VagueGroup } from '../schemas/story-chronology.ts';
import { placedMention } from './dated-rows.ts';
import type { MentionCluster } from './mention-clusters.ts';
import type { ExcerptOf } from './mention-excerpts.ts';
import { unexplained } from './unresolved-words.ts';

/** A cluster as the page shows it: the words of its first account, and who says nearly the same. */
export function saidIn(story: string, { first, members }: MentionCluster, excerptOf: ExcerptOf): Said {
  const excerpt = excerptOf(first);
  const others = members.filter(({ article }) => article.id !== first.article.id);
  const nearly = others.filter(
    ({ article }, index) => others.findIndex((other) => other.article.id === article.id) === index,
  );
  return {
    ...(excerpt && { excerpt }),
    by: placedMention(story, first),
    nearly: nearly.map((located) => placedMention(story, located)),
  };
}

/** Mentions without a value by the reason, reasons in the order of their first mention. */
export function vagueGroups(
  story: string,
  clusters: readonly MentionCluster[],
  excerptOf: ExcerptOf,
  words: Readonly<Record<Unresolved, string>>,
): VagueGroup[] {
  const reasonOf = ({ first }: MentionCluster) => first.mention.unresolved ?? unexplained;
  return [...new Set(clusters.map(reasonOf))].map((reason) => ({
    reason: words[reason],
    said: clusters
      .filter((cluster) => reasonOf(cluster) === reason)
      .map((cluster) => saidIn(story, cluster, excerptOf)),
  }));
}
