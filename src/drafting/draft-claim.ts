/**
 * From a candidate to the text of a claim file. In come the candidate and the articles of its story; out comes a draft that
 * passes every rule of the check but those that ask for judgement: it has no finding, nobody has checked it, and what the
 * words do not settle stands under `not-judged` with the reason in a comment. Promised: every passage is exact, no article
 * text becomes structure, and no value differs from what the check reads.
 */
import type { ArticleUnderCheck } from '../claims/under-check.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { keptTextOf } from '../text/kept-text.ts';
import { textOf, type Span } from '../text/span.ts';
import { claimScope } from './claim-scope.ts';
import { toDraftArticle } from './draft-article.ts';
import { claimText } from './claim-text.ts';
import { draftReading } from './draft-reading.ts';
import { draftSilence } from './draft-silence.ts';
import type { DraftedCell } from './drafted-cell.ts';
import { settleVoices } from './settle-voices.ts';
import { countedWords, tellingWords } from './telling-words.ts';

export interface DraftingContext {
  /** All articles of the story, in the order of its page. */
  readonly articles: readonly CheckedArticle[];
  readonly tolerances: Tolerances;
}

/** The text of the file. */
export function draftClaim(candidate: Candidate, context: DraftingContext): string {
  const articles = context.articles.map(toDraftArticle);
  const scope = claimScope(candidate);
  const passages = passagesOf(candidate, context.articles);
  const telling = tellingWords(passages, articles);
  const counted = counts.has(candidate.kind) ? countedWords(marksOf(candidate, context.articles)) : [];
  const cells = articles.map((article): DraftedCell => {
    const { id } = article.article;
    const reading = candidate.readings.find((each) => each.article === id);
    if (!reading) return { ...draftSilence(article, telling, counted), article: id };
    const { kind } = candidate;
    const fields = draftReading(reading, article, { kind, scope, tolerances: context.tolerances });
    if (fields) return { kind: 'reading', article: id, fields };
    return { kind: 'unsettled', article: id, words: wordsOf(article, reading.mark) };
  });
  return claimText(candidate, scope, settleVoices(cells, candidate, context.articles));
}

/** Kinds whose telling words name what is counted. */
const counts: ReadonlySet<Candidate['kind']> = new Set(['quantity', 'rank']);

function passagesOf({ readings }: Candidate, articles: readonly CheckedArticle[]): string[] {
  return readings.flatMap((reading) => readIn(reading.article, reading, articles));
}

function marksOf({ readings }: Candidate, articles: readonly CheckedArticle[]): string[] {
  return readings.flatMap(({ article, mark }) => readIn(article, mark, articles));
}

function readIn(id: string, span: Span, articles: readonly CheckedArticle[]): string[] {
  const article = articles.find((each) => each.id === id);
  if (!article) return [];
  const kept = keptTextOf(article.text, article.entry);
  return [textOf(kept.text, kept.fromRaw(span))];
}

function wordsOf({ kept }: ArticleUnderCheck, raw: Candidate['readings'][number]['mark']): string {
  return textOf(kept.text, kept.fromRaw(raw));
}
