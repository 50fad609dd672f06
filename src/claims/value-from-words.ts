/**
 * Reads a value from the cited words and holds the one an editor wrote against it. The witness is what the program reads
 * from the words set off by `mark`, else from the quote and its further passages; an expression that reaches beyond them
 * counts whole, so that no hedge is lost by cutting a quote. The scope of a value is the editors’ alone: words name what
 * they measure in many ways, and two ways of naming one thing must not keep two readings from being compared.
 */
import type { ReadingFile } from '../schemas/claim.ts';
import type { ValueSource } from '../schemas/checked-story.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Scope, Value, ValueKind } from '../schemas/value.ts';
import { differsInHedges, isSameValue } from '../values/same-value.ts';
import { dropsOpenHedge, fitsOpenWords, type ToldValue } from './fits-open-words.ts';

/** A value with its witness, or what keeps it from having one. */
export type FromWords =
  | { readonly ok: true; readonly value: Value; readonly source: ValueSource }
  | {
      readonly ok: false;
      /**
       * Without a written value: `unread`, the words give none; `ambiguous`, they give several. With one: `differs` from
       * what they give; `hedges`, it differs in its hedges alone; `unreasoned`, it adds to them and no reason is given.
       */
      readonly fault: 'unread' | 'ambiguous' | 'differs' | 'hedges' | 'unreasoned';
      /** What the program reads from the words. */
      readonly told: readonly ToldValue[];
      readonly written?: Value;
    };

/** Whether values of this kind are read from words. */
export function isReadFromWords(kind: ValueKind): kind is 'date' | 'duration' | 'quantity' | 'rank' {
  return kind === 'date' || kind === 'duration' || kind === 'quantity' || kind === 'rank';
}

/** `written` is the editors’ value, where they wrote one that can be read; `told` what the program reads, in order. */
export function valueFromWords(
  written: Value | undefined,
  told: readonly ToldValue[],
  { because }: Pick<ReadingFile, 'because'>,
  scope: Scope,
): FromWords {
  return written === undefined ? fillIn(told, scope) : holdAgainst(written, told, because !== undefined);
}

function fillIn(told: readonly ToldValue[], scope: Scope): FromWords {
  const settled = told.filter((each) => each.value !== undefined);
  const [value, ...others] = settled.flatMap((each) => each.value ?? []);
  if (value === undefined) return { ok: false, fault: 'unread', told };
  if (others.some((other) => !isSameValue(value, other))) return { ok: false, fault: 'ambiguous', told };
  return { ok: true, value: { ...value, scope }, source: sourceOf('words', settled) };
}

function holdAgainst(written: Value, told: readonly ToldValue[], hasReason: boolean): FromWords {
  const same = told.filter((each) => isSame(written, each));
  if (same.length > 0) return { ok: true, value: written, source: sourceOf('agreed', same) };
  if (told.some((each) => dropsHedge(written, each))) return { ok: false, fault: 'hedges', told, written };
  const open = told.filter((each) => fitsOpenWords(written, each, told));
  if (open.length > 0 && hasReason) return { ok: true, value: written, source: sourceOf('completed', open) };
  if (hasReason) return { ok: true, value: written, source: overruled(told) };
  const isHedged = told.some(({ value }) => value !== undefined && differsInHedges(written, value));
  if (open.length > 0) return { ok: false, fault: 'unreasoned', told: open, written };
  return { ok: false, fault: isHedged ? 'hedges' : 'differs', told, written };
}

/** A reason may set a value against the words; it takes no hedge off them. */
function dropsHedge(written: Value, told: ToldValue): boolean {
  const { value } = told;
  if (value === undefined) return dropsOpenHedge(written, told);
  return differsInHedges(written, value) && value.hedges.some((hedge) => !written.hedges.includes(hedge));
}

/** “Since 1972” also names the year in which something began. */
function isSame(written: Value, { value, mention }: ToldValue): boolean {
  if (value === undefined) return false;
  const began = value.hedges.includes('since') ? settledValue(mention) : undefined;
  return isSameValue(written, value) || (began !== undefined && isSameValue(written, began));
}

function sourceOf(how: ValueSource['how'], told: readonly ToldValue[]): ValueSource {
  return { how, mentions: told.flatMap(({ mention, ending }) => (ending ? [mention, ending] : [mention])) };
}

/** What the words say is told where they say one thing. */
function overruled(told: readonly ToldValue[]): ValueSource {
  const [wordsSay, ...others] = told.flatMap(({ value }) => value ?? []);
  const isOne = wordsSay !== undefined && others.every((other) => isSameValue(wordsSay, other));
  return { ...sourceOf('overruled', told), ...(isOne && { wordsSay }) };
}
