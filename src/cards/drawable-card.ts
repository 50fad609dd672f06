/**
 * Cards are drawn with our own fonts alone: any other font would differ from one computer to the next, and a letter no font
 * has becomes an empty box. So what has other letters is left out of the picture, and stands in its text alternative only:
 * - a question or title in other letters gives way, with all that speaks of it, to the story’s title, and this to the
 *   site’s name;
 * - any other part in other letters is left out alone.
 */
import type { Card } from '../schemas/card.ts';
import { fontLetters } from '../styles/font-letters.ts';

const known: ReadonlySet<string> = new Set(fontLetters);

/** The card with what can be drawn of it; its texts in one normal form, with plain spaces. */
export function drawableCard(card: Card): Card {
  const { standing, story, notice, count, ...rest } = card;
  const headline = drawn(card.headline);
  const title = drawn(story);
  const common = {
    ...rest,
    siteName: drawn(card.siteName) ?? '',
    text: drawn(card.text) ?? '',
    marks: card.marks.map(({ mark, words }) => ({ mark, words: drawn(words) ?? '' })),
    ...optional('notice', drawn(notice)),
  };
  if (headline === undefined) return { ...common, headline: title ?? common.siteName, text: '', marks: [] };
  return {
    ...common,
    headline,
    ...optional('count', drawn(count)),
    ...optional('story', title),
    ...(standing && { standing: { mark: standing.mark, words: drawn(standing.words) ?? '' } }),
  };
}

/** The words as they are drawn; undefined when there are none, or our fonts lack one of their letters. */
function drawn(words: string | undefined): string | undefined {
  const plain = (words ?? '')
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '') // signs that show nothing
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain !== '' && [...plain].every((letter) => known.has(letter)) ? plain : undefined;
}

function optional<Name extends string>(
  name: Name,
  words: string | undefined,
): { readonly [key in Name]?: string } {
  // Computed keys widen to string; the name is the one given.
  return words === undefined ? {} : ({ [name]: words } as { readonly [key in Name]?: string });
}
