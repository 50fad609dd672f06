import type { Cell, CheckedClaim, CheckedStory, ReadingCell } from '../schemas/checked-story.ts';
import type { AbsentRow, ReadingRow } from '../schemas/claim-view.ts';
import type { MentionRule } from '../schemas/mention.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { Scope } from '../schemas/value.ts';
import { wordsQuoted } from '../values/words-quoted.ts';
import { accountOf, rowHead } from './claim-accounts.ts';
import { quoteOf, seenQuoteOf } from './claim-quotes.ts';
import { howRead, needsReason } from './how-read.ts';
import { otherIn, pairsOf, strongestOf } from './pair-relations.ts';
import { saysTheSame } from './says-the-same.ts';
import { valueInWords } from './value-in-words.ts';
import type { Words } from '../words/words-of.ts';

/** What rows are made with: `rules` are all that mentions cite. */
interface Means {
  readonly rules: readonly MentionRule[];
  readonly words: Words;
}

/** The row of an article that answers. */
export function readingRow(
  story: CheckedStory,
  claim: CheckedClaim,
  cell: ReadingCell,
  { rules, words }: Means,
): ReadingRow {
  const value = valueWords(claim, cell, words);
  const says = saidBeside(value, cell, words);
  const isBare = value === undefined && says === undefined;
  const scope = tellingScope(claim, cell, words);
  const against = againstOf(story, claim, cell.article, isBare);
  const read = howRead(story, cell, rules, words);
  return {
    ...rowHead(story, cell.article, words),
    ...(value !== undefined && { value }),
    ...(says !== undefined && { says }),
    ...(scope !== undefined && { scope }),
    ...(cell.because !== undefined && !needsReason(cell.source) && { because: cell.because }),
    ...(read && { howRead: read }),
    voice: voiceWords(cell, words),
    quotes: [
      quoteOf(story, cell.article, cell.passage, cell.mark),
      ...cell.also.map((passage) => quoteOf(story, cell.article, passage)),
    ],
    ...(against && { against }),
    ...(isBare && isAlone(claim) && { alone: true as const }),
    preferred: claim.file.preferred?.articles.includes(cell.article) ?? false,
  };
}

/** The row of an article without a reading. */
export function absentRow(story: CheckedStory, cell: Exclude<Cell, ReadingCell>, words: Words): AbsentRow {
  const silent = cell.kind === 'silent' ? cell : { searched: [], seen: [] };
  return {
    ...rowHead(story, cell.article, words),
    kind: cell.kind,
    ...(cell.kind === 'lacuna' && cell.because !== '' && { because: cell.because }),
    searched: [...silent.searched],
    seen: silent.seen.map(({ passage, because }) => ({
      quote: seenQuoteOf(story, cell.article, passage),
      because,
    })),
  };
}

/** Free text and quotations are told by what the account says and by its words. */
function valueWords(claim: CheckedClaim, { value }: ReadingCell, words: Words): string | undefined {
  if (value.kind === 'text' || value.kind === 'quotation') return undefined;
  return valueInWords(claim, value, words);
}

/** What the account says, unless that is told already: by the value, or by the words that stand beside it. */
function saidBeside(value: string | undefined, cell: ReadingCell, words: Words): string | undefined {
  const isTold = saysTheSame(value, cell.says, words.language) || pointsToItsWords(cell);
  return isTold || cell.says === '' ? undefined : cell.says;
}

/** What a draft says of a long quotation; the words stand beside it. */
function pointsToItsWords({ value, says }: ReadingCell): boolean {
  return value.kind === 'quotation' && says === wordsQuoted;
}

/** Told only where the readings' scopes differ: that is when it matters. */
function tellingScope({ cells }: CheckedClaim, { value }: ReadingCell, words: Words): string | undefined {
  if (words.language !== firstLanguage) return undefined;
  const scopes = cells.flatMap((cell) =>
    cell.kind === 'reading' ? [scopeWords(cell.value.scope, words)] : [],
  );
  const own = scopeWords(value.scope, words);
  return own === '' || scopes.every((each) => each === own) ? undefined : own;
}

function scopeWords({ measure, of, where, when }: Scope, { claimViews }: Words): string {
  const what = measure !== undefined && of !== undefined ? claimViews.scope(measure, of) : (measure ?? of);
  return [what, where, when].filter((each) => each !== undefined && each !== '').join(', ');
}

function voiceWords({ voice }: ReadingCell, { claimViews: { voice: words } }: Words): string {
  if (voice === 'own' || voice === 'agency') return words[voice];
  return words.attributed(voice.replace(/^attributed to /, ''));
}

function isAlone({ cells }: CheckedClaim): boolean {
  return cells.filter(({ kind }) => kind === 'reading').length === 1;
}

/** Those who say the same are named where the row would say nothing without them. */
function againstOf(
  story: CheckedStory,
  claim: CheckedClaim,
  id: string,
  isBare: boolean,
): ReadingRow['against'] {
  const pairs = pairsOf(claim, id);
  const relation = strongestOf(pairs);
  if (relation === undefined || (relation === 'same' && !isBare)) return undefined;
  const others = pairs.filter((pair) => pair.relation === relation).map((pair) => otherIn(pair, id));
  return { relation, accounts: others.map((other) => accountOf(story, other)) };
}
