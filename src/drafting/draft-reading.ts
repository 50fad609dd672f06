/**
 * Turns one reading of a candidate into the fields an editor would write. Each way to cite it is held against what the check
 * of claims reads from the words; the first that gives the candidate’s value without writing it is taken.
 */
import { toldValues } from '../claims/told-values.ts';
import type { ArticleUnderCheck } from '../claims/under-check.ts';
import { isReadFromWords, valueFromWords } from '../claims/value-from-words.ts';
import type { CandidateReading } from '../schemas/candidate.ts';
import type { ReadingFile } from '../schemas/claim.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Scope, Value, ValueKind } from '../schemas/value.ts';
import type { CitedWords } from '../text/find-passage.ts';
import { findPassage } from '../text/find-passage.ts';
import { textOf } from '../text/span.ts';
import { readValue } from '../values/read-value.ts';
import { isSameValue } from '../values/same-value.ts';
import { citeSpan } from './cite-span.ts';
import { draftSays } from './draft-says.ts';
import { draftVoice } from './draft-voice.ts';
import { passageChoices, type PassageChoice } from './passage-choices.ts';

/** As they stand in the file, in its order. */
export type DraftedReading = Pick<ReadingFile, 'quote' | 'says'> &
  Partial<Pick<ReadingFile, 'before' | 'after' | 'kind' | 'value' | 'mark' | 'because' | 'voice' | 'scope'>>;

export interface ReadingContext {
  readonly kind: ValueKind;
  /** The claim’s own scope. */
  readonly scope: Scope;
  readonly tolerances: Tolerances;
}

/** Nothing where the words are vague, or no citation gives the value: then an editor has to judge the article. */
export function draftReading(
  reading: CandidateReading,
  article: ArticleUnderCheck,
  context: ReadingContext,
): DraftedReading | undefined {
  const { kept } = article;
  const { value } = reading;
  const kind = value?.kind ?? context.kind;
  if (value === undefined && kind !== 'text') return undefined;
  const choices = passageChoices(kept, kept.fromRaw(reading), kept.fromRaw(reading.mark));
  const drafted = choices.flatMap((choice) => {
    const cited = citeSpan(kept, choice.quote);
    const mark = cited && markOf(choice, article);
    if (!cited || mark === false) return [];
    const told = valueFields(choice, article, { ...context, kind }, value);
    return told ? [{ cited, mark, told }] : [];
  });
  const best = drafted.find(({ told }) => told.because === undefined) ?? drafted[0];
  return best && fieldsOf(best, reading, article, context);
}

interface Drafted {
  readonly cited: CitedWords;
  readonly mark: string | undefined;
  readonly told: ValueFields;
}

type ValueFields = Pick<DraftedReading, 'value' | 'because'>;

function fieldsOf(
  { cited, mark, told }: Drafted,
  reading: CandidateReading,
  article: ArticleUnderCheck,
  context: ReadingContext,
): DraftedReading {
  const { value } = reading;
  const scope = Object.entries(value?.scope ?? {}).filter(
    ([field, said]) => said !== undefined && context.scope[field as keyof Scope] !== said, // entries forget the keys’ type
  );
  const voice = draftVoice(reading.mark, article.article);
  return {
    ...cited,
    ...(value !== undefined && value.kind !== context.kind && { kind: value.kind }),
    ...(mark !== undefined && { mark }),
    ...(told.value !== undefined && { value: told.value }),
    says: draftSays(reading, article),
    ...(told.because !== undefined && { because: told.because }),
    ...(voice !== undefined && { voice }),
    ...(scope.length > 0 && { scope: Object.fromEntries(scope) }),
  };
}

/** The telling words; false when the quote has them twice, or in part of a word, so that they cannot be told. */
function markOf({ quote, mark }: PassageChoice, { kept }: ArticleUnderCheck): string | undefined | false {
  if (mark === undefined) return undefined;
  const [whole, words] = [textOf(kept.text, quote), textOf(kept.text, mark)];
  const found = findPassage(whole, [{ start: 0, end: whole.length }], { quote: words });
  return found.kind === 'found' && whole.indexOf(words) === mark.start - quote.start ? words : false;
}

/** What must be written for the value to be the candidate’s; nothing at all when no words here give it. */
function valueFields(
  choice: PassageChoice,
  article: ArticleUnderCheck,
  context: ReadingContext,
  value: Value | undefined,
): ValueFields | undefined {
  const { kind, tolerances, scope } = context;
  if (value === undefined || kind === 'text') return {};
  if (kind === 'quotation') return quotationFields(choice, article, context, value);
  if (!isReadFromWords(kind)) return undefined;
  const told = toldValues(article, [article.kept.toRaw(choice.mark ?? choice.quote)], kind, tolerances);
  const read = valueFromWords(undefined, told, {}, scope);
  if (read.ok && isSameValue(read.value, value)) return {};
  const written = readValue(value.written, context);
  if (!written.ok || !isSameValue(written.value, value)) return undefined;
  if (valueFromWords(value, told, {}, scope).ok) return { value: value.written };
  const [first] = told;
  const because = first && `Counted from the words “${first.words}”.`;
  const isKept = because !== undefined && valueFromWords(value, told, { because }, scope).ok;
  return isKept ? { value: value.written, because } : undefined;
}

/** The words compared, where they are not all that is cited. */
function quotationFields(
  { quote, mark }: PassageChoice,
  { kept }: ArticleUnderCheck,
  context: ReadingContext,
  value: Value,
): ValueFields | undefined {
  if (value.kind !== 'quotation') return undefined;
  const whole = textOf(kept.text, quote);
  const compared = (written: string | undefined) => {
    const read = readValue(written, { ...context, quote: whole });
    return read.ok && read.value.kind === 'quotation' ? read.value.words : undefined;
  };
  const words = compared(value.words); // without blanks or marks at its ends
  if (compared(undefined) === words) return {};
  const marked = mark && textOf(kept.text, mark);
  const written = [words, marked].find((each) => each !== undefined && compared(each) === words);
  return words !== undefined && written !== undefined && whole.includes(words)
    ? { value: written }
    : undefined;
}
