import type { Cell, CheckedClaim, CheckedStory, ReadingCell } from '../schemas/checked-story.ts';
import type { AbsentRow, ReadingRow } from '../schemas/claim-view.ts';
import type { MentionRule } from '../schemas/mention.ts';
import type { Scope } from '../schemas/value.ts';
import { describeValue } from '../values/describe-value.ts';
import { wordsQuoted } from '../values/words-quoted.ts';
import { accountOf, rowHead } from './claim-accounts.ts';
import { quoteOf, seenQuoteOf } from './claim-quotes.ts';
import { howRead, needsReason } from './how-read.ts';
import { otherIn, pairsOf, strongestOf } from './pair-relations.ts';
import { saysTheSame } from './says-the-same.ts';

/** The row of an article that answers. */
export function readingRow(
  story: CheckedStory,
  claim: CheckedClaim,
  cell: ReadingCell,
  rules: readonly MentionRule[],
): ReadingRow {
  const value = valueWords(claim, cell);
  const scope = tellingScope(claim, cell);
  const against = againstOf(story, claim, cell.article);
  const read = howRead(story, cell, rules);
  return {
    ...rowHead(story, cell.article),
    ...(value !== undefined && { value }),
    ...(!saysTheSame(value, cell.says) && !pointsToItsWords(cell) && { says: cell.says }),
    ...(scope !== undefined && { scope }),
    ...(cell.because !== undefined && !needsReason(cell.source) && { because: cell.because }),
    ...(read && { howRead: read }),
    voice: voiceWords(cell),
    quotes: [
      quoteOf(story, cell.article, cell.passage, cell.mark),
      ...cell.also.map((passage) => quoteOf(story, cell.article, passage)),
    ],
    ...(against && { against }),
    preferred: claim.file.preferred?.articles.includes(cell.article) ?? false,
  };
}

/** The row of an article without a reading. */
export function absentRow(story: CheckedStory, cell: Exclude<Cell, ReadingCell>): AbsentRow {
  const silent = cell.kind === 'silent' ? cell : { searched: [], seen: [] };
  return {
    ...rowHead(story, cell.article),
    kind: cell.kind,
    ...(cell.kind === 'lacuna' && { because: cell.because }),
    searched: [...silent.searched],
    seen: silent.seen.map(({ passage, because }) => ({
      quote: seenQuoteOf(story, cell.article, passage),
      because,
    })),
  };
}

/** Free text and quotations are told by what the account says and by its words. */
function valueWords({ file }: CheckedClaim, { value }: ReadingCell): string | undefined {
  if (value.kind === 'text' || value.kind === 'quotation') return undefined;
  const { choices, events } = file;
  return describeValue(value, { ...(choices && { choices }), ...(events && { events }) });
}

/** What a draft says of a long quotation; the words stand beside it. */
function pointsToItsWords({ value, says }: ReadingCell): boolean {
  return value.kind === 'quotation' && says === wordsQuoted;
}

/** Told only where the readings' scopes differ: that is when it matters. */
function tellingScope({ cells }: CheckedClaim, { value }: ReadingCell): string | undefined {
  const scopes = cells.flatMap((cell) => (cell.kind === 'reading' ? [scopeWords(cell.value.scope)] : []));
  const own = scopeWords(value.scope);
  return own === '' || scopes.every((each) => each === own) ? undefined : own;
}

function scopeWords({ measure, of, where, when }: Scope): string {
  const what = [measure, of].filter((each) => each !== undefined).join(' of ');
  return [what, where, when].filter((each) => each !== undefined && each !== '').join(', ');
}

function voiceWords({ voice }: ReadingCell): string {
  if (voice === 'own') return 'in its own voice';
  return voice === 'agency' ? 'in the agency’s voice' : voice;
}

function againstOf(story: CheckedStory, claim: CheckedClaim, id: string): ReadingRow['against'] {
  const pairs = pairsOf(claim, id);
  const relation = strongestOf(pairs);
  if (relation === undefined || relation === 'same') return undefined;
  const others = pairs.filter((pair) => pair.relation === relation).map((pair) => otherIn(pair, id));
  return { relation, accounts: others.map((other) => accountOf(story, other)) };
}
