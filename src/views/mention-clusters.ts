import type { Mention } from '../schemas/mention.ts';
import { foldForMatching } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { LocatedMention } from './located-mention.ts';
import { isNearlySame, sentenceWords, type SentenceWords } from './nearly-same.ts';

/** Mentions that several accounts have in the same sentence, or nearly. Never empty. */
export interface MentionCluster<Its extends Mention = Mention> {
  /** The one whose words are shown. */
  readonly first: LocatedMention<Its>;
  readonly members: readonly LocatedMention<Its>[];
}

/**
 * Puts mentions with the same words in nearly the same sentence together, each with the first one it is like. Order is
 * kept: clusters come in the order of their first members. Time grows with the pairs that share the mention’s words.
 */
export function clusterMentions<Its extends Mention>(
  mentions: readonly LocatedMention<Its>[],
): MentionCluster<Its>[] {
  const clusters: { first: LocatedMention<Its>; members: LocatedMention<Its>[]; like: SentenceWords }[] = [];
  const bySaid = new Map<string, typeof clusters>();
  for (const located of mentions) {
    const said = saidWords(located);
    const like = sentenceWords(textOf(located.article.text, located.sentence));
    const known = bySaid.get(said) ?? [];
    const found = known.find((cluster) => isNearlySame(cluster.like, like) && !hasItself(cluster, located));
    if (found) {
      found.members.push(located);
      continue;
    }
    const cluster = { first: located, members: [located], like };
    clusters.push(cluster);
    bySaid.set(said, [...known, cluster]);
  }
  return clusters;
}

/** One sentence may say “two” twice and mean two things. */
function hasItself({ members }: { members: readonly LocatedMention[] }, other: LocatedMention): boolean {
  return members.some(
    ({ article, sentence }) => article.id === other.article.id && sentence.start === other.sentence.start,
  );
}

function saidWords({ article, mention }: LocatedMention): string {
  return foldForMatching(textOf(article.text, mention)).replace(/\s+/g, ' ');
}
