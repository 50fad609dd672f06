import type { Cell, ReadingCell, SilentCell } from '../schemas/checked-story.ts';
import type { ClaimOrigin, Origin } from '../schemas/claim-origin.ts';
import { markIn } from './mark-in.ts';
import { toPassage } from './passage.ts';
import type { ArticleUnderCheck, Citation, ClaimUnderCheck, ReadingUnderCheck } from './under-check.ts';

/**
 * One cell for every article of the story, in order. What has a problem, or no cell at all, is shown as not judged.
 */
export function claimCells(claim: ClaimUnderCheck, origins: readonly ClaimOrigin[]): Cell[] {
  return claim.story.articles.map((within) => {
    const article = within.article.id;
    const reading = claim.readings.find((each) => each.article === within);
    const lacuna = Object.entries(claim.fields.lacuna).find(([id]) => id === article);
    return (
      (reading && readingCell(reading, origins)) ??
      silentCell(claim, within) ??
      (lacuna ? { kind: 'lacuna', article, because: lacuna[1] } : { kind: 'not-judged', article })
    );
  });
}

function readingCell(under: ReadingUnderCheck, origins: readonly ClaimOrigin[]): ReadingCell | undefined {
  const { article, reading, citation, value, fromWords } = under;
  if (citation.result.kind !== 'found' || !value.ok) return undefined;
  const mark = markIn(citation.result.span, reading, article);
  return {
    kind: 'reading',
    article: article.article.id,
    passage: toPassage(article, citation.result.span, citation.cited.language),
    ...(mark && { mark }),
    also: under.also.flatMap(passageOf),
    value: value.value,
    ...(fromWords?.ok === true && { source: fromWords.source }),
    says: reading.says,
    ...(reading.because !== undefined && { because: reading.because }),
    voice: reading.voice,
    origin: originOf(under, origins),
  };
}

function passageOf({ article, cited, result }: Citation) {
  return result.kind === 'found' ? [toPassage(article, result.span, cited.language)] : [];
}

/** The origin of the claim that the reading belongs to, with the editors' reason for this very passage or article. */
function originOf({ article, reading }: ReadingUnderCheck, origins: readonly ClaimOrigin[]): Origin {
  const own = reading.origin ?? article.article.source.origin;
  const found = origins.find(({ articles }) => articles.includes(article.article.id))?.origin;
  if (!found) return article.article.origin;
  return own?.id === found.id ? { ...found, because: own.because } : found;
}

function silentCell(
  { fields, citations }: ClaimUnderCheck,
  within: ArticleUnderCheck,
): SilentCell | undefined {
  const article = within.article.id;
  const silent = Object.entries(fields.silent).find(([id]) => id === article)?.[1];
  if (!silent) return undefined;
  const cited = citations.filter((each) => each.article === within && each.path?.[0] === 'silent');
  const seen = silent.seen.flatMap(({ because }, index) => {
    const citation = cited[index];
    return citation ? passageOf(citation).map((passage) => ({ passage, because })) : [];
  });
  return { kind: 'silent', article, searched: silent.searched, seen };
}
