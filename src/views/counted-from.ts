import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { ReadWords } from '../schemas/how-read.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { Basis, Mention } from '../schemas/mention.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { containsSpan } from '../text/span.ts';
import { describeEdtf } from './describe-edtf.ts';
import { articleAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';
import type { Words } from '../words/words-of.ts';

/** The date a mention counts from and how that date is known; nothing where it counts from none. */
export function countedFrom(
  story: CheckedStory,
  article: CheckedArticle,
  mention: Mention,
  words: Words,
): Pick<ReadWords, 'counted'> {
  const basis = basisOf(mention);
  if (!basis) return {};
  const address = addressOf(story, article, basis);
  return {
    counted: {
      from: words.howRead.counted.from(describeEdtf(basis.date, words), whose(article, basis, words)),
      known: knownBy(basis, words),
      ...(address !== undefined && { address }),
    },
  };
}

function basisOf(mention: Mention): Basis | undefined {
  if (mention.kind === 'quotation' || mention.kind === 'name') return undefined;
  return mention.inferred?.basis;
}

function whose({ text, entry }: CheckedArticle, { of, span }: Basis, words: Words): string {
  const { counted } = words.howRead;
  if (of === 'publication') return counted.publication;
  return span === undefined
    ? counted.ofArticle
    : counted.givenAs(readableText(text, span, entry.replacements));
}

/** What an inference rests on is worded in the site’s first language alone. */
function knownBy({ how, because }: Basis, { language, howRead }: Words): string {
  const known = howRead.counted.known[how];
  return because === undefined || language !== firstLanguage ? known : `${known} ${because}`;
}

/** The paragraph the date stands in; nothing where it stands in no kept paragraph. */
function addressOf(story: CheckedStory, { id, text, entry }: CheckedArticle, { span }: Basis) {
  if (span === undefined) return undefined;
  const at = entry.blocks.findIndex((block) => containsSpan(block, span));
  const anchor = paragraphAnchors(text, entry.blocks)[at];
  return anchor === undefined ? undefined : `${articleAddress(story.id, id)}#${anchor}`;
}
