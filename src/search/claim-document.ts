import type { ClaimView, Quote } from '../schemas/claim-view.ts';
import type { DocumentPlace, SearchDocument, SearchPart } from '../schemas/search-document.ts';
import { accountHeading } from './account-heading.ts';

/** A claim: question, short title and finding, and at each cell what the account says, in its words. */
export function claimDocument(
  view: ClaimView,
  { story, ...place }: DocumentPlace,
  shortTitle?: string,
): SearchDocument {
  return {
    ...place,
    title: view.question,
    ...(shortTitle !== undefined && { shortTitle }),
    standing: view.standing,
    words: [view.finding],
    parts: view.readings.map((row): SearchPart => ({
      anchor: row.article,
      heading: accountHeading(row),
      words: between('·', [row.value, row.says]),
      quoted: between('…', row.quotes.map(wordsOfQuote)),
      ...(row.lang !== undefined && { lang: row.lang }),
    })),
    facets: {
      kind: ['claim'],
      relation: [view.standing],
      story: [story],
      article: view.readings.map(({ label }) => label),
      value: [view.valueKind],
      origins: [String(view.origins.rows.length)],
    },
  };
}

/** What there is of `texts`, with a sign of its own between each two. */
function between(sign: string, texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined).flatMap((text, at) => (at === 0 ? [text] : [sign, text]));
}

function wordsOfQuote({ parts }: Quote): string {
  return parts.map(({ text }) => text).join('');
}
