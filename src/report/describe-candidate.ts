import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import { keptTextOf } from '../text/kept-text.ts';
import { textOf } from '../text/span.ts';
import { relationLabel } from '../views/relation-words.ts';
import { wrapWords } from './wrap-words.ts';
import { firstLanguage } from '../schemas/language.ts';
import { wordsOf } from '../words/words-of.ts';

/** A candidate and its place in the ranked list, by which commands name it. */
export interface NumberedCandidate {
  readonly number: number;
  readonly candidate: Candidate;
}

/** One candidate for the person who looks for claims: what is asked, what each account says, who is silent, and why. */
export function describeCandidate(
  { number, candidate }: NumberedCandidate,
  articles: readonly CheckedArticle[],
): string {
  const { question, relation, readings, silent, because, origins, claim, pairs } = candidate;
  const head = `${String(number).padStart(3)}. `;
  const labels = silent.map((id) => labelOf(id, articles));
  const strongest = pairs.find(({ comparison }) => comparison.relation === relation);
  return [
    wrapWords(
      `${readings.length === 1 ? loneLabel : relationLabel(relation, wordsOf(firstLanguage))}: ${question}`,
      indent,
      head,
    ),
    ...(claim === undefined ? [] : [wrapWords(`Claim ${claim} asks this already.`, indent)]),
    ...readings.flatMap((reading) => describeReading(reading, articles)),
    ...(labels.length === 0 ? [] : [wrapWords(`Nothing found in: ${labels.join(', ')}`, indent)]),
    ...(strongest ? [wrapWords(`Compared: ${strongest.comparison.reason}.`, indent)] : []),
    wrapWords(`Why: ${because} ${originsBehind(origins, readings.length)}`, indent),
    `${indent}${candidate.id}`,
  ].join('\n');
}

const loneLabel = 'One account alone'; // there is nothing to set it against
const indent = '     ';
const deeper = '       ';

function describeReading(reading: CandidateReading, articles: readonly CheckedArticle[]): string[] {
  const article = articles.find(({ id }) => id === reading.article);
  const label = article?.source.label ?? reading.article;
  if (!article) return [wrapWords(`${label}: ${reading.says}`, deeper, indent)];
  const words = wordsAround(reading, article);
  const saysNoMore = reading.value === undefined || ['quotation', 'text'].includes(reading.value.kind);
  if (saysNoMore) return [wrapWords(`${label}: ${words}`, deeper, indent)];
  return [wrapWords(`${label}: ${reading.says}`, deeper, indent), wrapWords(words, deeper)];
}

/** The telling words between ‹ ›, with what stands beside them in the passage. */
function wordsAround(reading: CandidateReading, { text, entry }: CheckedArticle): string {
  const kept = keptTextOf(text, entry);
  const [passage, mark] = [kept.fromRaw(reading), kept.fromRaw(reading.mark)];
  const before = textOf(kept.text, { start: Math.min(passage.start, mark.start), end: mark.start });
  const after = textOf(kept.text, { start: mark.end, end: Math.max(passage.end, mark.end) });
  const start = before.length <= beside ? before : before.slice(-beside).replace(/^\S*\s/, '… ');
  return `${start}‹${cut(textOf(kept.text, mark), 2 * beside)}›${cut(after, beside)}`;
}

function cut(words: string, longest: number): string {
  return words.length <= longest ? words : words.slice(0, longest).replace(/\s\S*$/, ' …');
}

const beside = 80; // on each side: two lines in all, enough to see what is meant

function labelOf(id: string, articles: readonly CheckedArticle[]): string {
  return articles.find((article) => article.id === id)?.source.label ?? id;
}

function originsBehind(origins: number, accounts: number): string {
  const told = accounts === 1 ? '1 account' : `${accounts} accounts`;
  return `${told}, ${origins === 1 ? '1 origin' : `${origins} origins`}.`;
}
