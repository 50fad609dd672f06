import type { Mention } from '../schemas/mention.ts';
import { foldForMatching } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { LocatedMention } from './located-mention.ts';
import { onceForEachText } from '../text/once-for-each-text.ts';
import { isNearlySame, sentenceWords } from './nearly-same.ts';

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
  const clusters: { first: LocatedMention<Its>; members: LocatedMention<Its>[]; sentence: string }[] = [];
  const bySaid = new Map<string, typeof clusters>();
  for (const located of mentions) {
    const said = saidWords(located);
    const sentence = textOf(located.article.text, located.sentence);
    const known = bySaid.get(said) ?? [];
    const found = known.find(
      (cluster) => isNearlySame(wordsOf(cluster.sentence), wordsOf(sentence)) && !hasItself(cluster, located),
    );
    if (found) {
      found.members.push(located);
      continue;
    }
    const cluster = { first: located, members: [located], sentence };
    clusters.push(cluster);
    bySaid.set(said, [...known, cluster]);
  }
  return clusters;
}

const sentencesKept = 1_000; // as many as a story has or two; no other has the same

/** Most sentences are compared with none, and some with many. */
const wordsOf = onceForEachText(sentenceWords, sentencesKept);

/** One sentence may say “two” twice and mean two things. */
function hasItself({ members }: { members: readonly LocatedMention[] }, other: LocatedMention): boolean {
  return members.some(
    ({ article, sentence }) => article.id === other.article.id && sentence.start === other.sentence.start,
  );
}

function saidWords({ article, mention }: LocatedMention): string {
  return foldForMatching(textOf(article.text, mention)).replace(/\s+/g, ' ');
}
