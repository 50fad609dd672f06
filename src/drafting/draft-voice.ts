import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Mention, MentionOf } from '../schemas/mention.ts';
import { containsSpan, type Span } from '../text/span.ts';

/**
 * Who speaks, as far as the program knows: the speaker of the quotation in which the telling words stand, else the agency
 * whose text the article is. Nothing where neither is known; “analysts said” is for an editor to see.
 */
export function draftVoice(telling: Span, { mentions, entry }: CheckedArticle): string | undefined {
  const speakers = quotationsAround(telling, mentions).map(({ inferred }) => inferred?.who);
  if (speakers.length === 0) return entry.metadata.agency === undefined ? undefined : 'agency';
  const who = speakers.at(-1);
  const names = mentions.flatMap((mention) =>
    mention.kind === 'name' && who !== undefined && mention.inferred?.who === who
      ? [mention.inferred.name]
      : [],
  );
  const [name] = names;
  return name === undefined || /["“”„«»‘\n]/.test(name) ? undefined : `attributed to ${name}`;
}

/** The quotations in which the telling words stand, the outermost first. */
export function quotationsAround(telling: Span, mentions: readonly Mention[]): MentionOf<'quotation'>[] {
  return mentions.filter(
    (mention): mention is MentionOf<'quotation'> =>
      mention.kind === 'quotation' && containsSpan(mention, telling),
  );
}
