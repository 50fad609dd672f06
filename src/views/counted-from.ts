import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { ReadWords } from '../schemas/how-read.ts';
import type { Basis, Mention } from '../schemas/mention.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { containsSpan } from '../text/span.ts';
import { describeEdtf } from './describe-edtf.ts';
import { articleAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';

/** The date a mention counts from and how that date is known; nothing where it counts from none. */
export function countedFrom(
  story: CheckedStory,
  article: CheckedArticle,
  mention: Mention,
): Pick<ReadWords, 'counted'> {
  const basis = basisOf(mention);
  if (!basis) return {};
  const address = addressOf(story, article, basis);
  return {
    counted: {
      from: `${describeEdtf(basis.date)}, ${whose(article, basis)}`,
      known: knownBy(basis),
      ...(address !== undefined && { address }),
    },
  };
}

function basisOf(mention: Mention): Basis | undefined {
  if (mention.kind === 'quotation' || mention.kind === 'name') return undefined;
  return mention.inferred?.basis;
}

function whose({ text, entry }: CheckedArticle, { of, span }: Basis): string {
  if (of === 'publication') return 'the date of the article';
  return span === undefined
    ? 'a date the article gives'
    : `which the article gives as “${readableText(text, span, entry.replacements)}”`;
}

const known: Readonly<Record<Basis['how'], string>> = {
  stated: 'Stated in the article.',
  given: 'Given in the source file, not in the text.',
  inferred: 'Inferred.',
};

function knownBy({ how, because }: Basis): string {
  return because === undefined ? known[how] : `${known[how]} ${because}`;
}

/** The paragraph the date stands in; nothing where it stands in no kept paragraph. */
function addressOf(story: CheckedStory, { id, text, entry }: CheckedArticle, { span }: Basis) {
  if (span === undefined) return undefined;
  const at = entry.blocks.findIndex((block) => containsSpan(block, span));
  const anchor = paragraphAnchors(text, entry.blocks)[at];
  return anchor === undefined ? undefined : `${articleAddress(story.id, id)}#${anchor}`;
}
