import type { Mention, MentionOf } from '../schemas/mention.ts';
import type { Hedge, Value } from '../schemas/value.ts';
import { readValue } from '../values/read-value.ts';
import { differsInHedges, isSameValue } from '../values/same-value.ts';

/** An expression that tells a value, or part of one, and its words. */
export interface ToldValue {
  readonly mention: Exclude<Mention, { kind: 'quotation' | 'name' }>;
  /** With a bound that stands before it: “by May”. */
  readonly words: string;
  /** What the words settle, with that bound; absent when they leave something open. */
  readonly value?: Value | undefined;
  /** The second end of “from March 3 to March 5”, whose first end `mention` is. */
  readonly ending?: Exclude<Mention, { kind: 'quotation' | 'name' }>;
}

/**
 * Whether words that settle no value leave room for this one: it has the month, day, weekday or amount of money they name,
 * and their hedges.
 * Words that name nothing, as “recently”, leave room for any, but only where no other words among those told settle a value.
 */
export function fitsOpenWords(value: Value, open: ToldValue, told: readonly ToldValue[]): boolean {
  return open.value === undefined && keepsHedges(value, open.mention.hedges) && hasRoom(value, open, told);
}

/** Whether a value would fit what open words name, but lacks a hedge of theirs: `2026-02` for “early February”. */
export function dropsOpenHedge(value: Value, open: ToldValue): boolean {
  const { stated, hedges } = open.mention;
  if (open.value !== undefined || stated.partial === undefined) return false;
  return !keepsHedges(value, hedges) && hasRoom(value, open, []);
}

function hasRoom(value: Value, { mention, words }: ToldValue, told: readonly ToldValue[]): boolean {
  const { partial } = mention.stated;
  const weekday = mention.kind === 'date' ? weekdayNamed(mention, words) : undefined;
  if (partial === undefined && weekday === undefined) return told.every((each) => each.value === undefined);
  if (value.kind === 'quantity') return keepsAmount(value, partial ?? '');
  return value.kind === 'date' && keepsPartial(value, partial) && keepsWeekday(value, weekday);
}

// a bound may be written as a range, which drops nothing
const bounds: readonly Hedge[] = ['before', 'after', 'by', 'since'];

function keepsHedges({ hedges }: Value, told: readonly Hedge[]): boolean {
  return told.every((hedge) => bounds.includes(hedge) || hedges.includes(hedge));
}

/** “$3 million” is kept by `USD 3 million`, and by the same amount in any other currency. */
function keepsAmount(value: Extract<Value, { kind: 'quantity' }>, partial: string): boolean {
  const [figure] = /\d[\d.,]*(?: ?(?:thousand|million|billion|trillion|bn|m|k)\b)?/i.exec(partial) ?? [];
  if (figure === undefined) return false;
  const told = readValue(`${value.unit} ${figure}`, { kind: 'quantity', scope: {}, tolerances: [] });
  return told.ok && (isSameValue(value, told.value) || differsInHedges(value, told.value));
}

type DateValue = Extract<Value, { kind: 'date' }>;

/** `XXXX-02` is kept by a date or range of which both ends lie in February. */
function keepsPartial({ edtf, usual }: DateValue, partial: string | undefined): boolean {
  if (partial === undefined) return true;
  const [first = '', last = first] = partial.split('/').map(patternOf);
  if (new RegExp(`^${first}`).test(edtf) && first === last) return true; // a season has a number and no month
  const { earliest = '', latest = '' } = usual;
  return new RegExp(`^${first}`).test(earliest) && new RegExp(`^${last}`).test(latest);
}

function patternOf(partial: string): string {
  return partial.replace(/[^\dX-]/g, '').replaceAll('X', '\\d');
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function weekdayNamed({ precision }: MentionOf<'date'>, words: string): number | undefined {
  if (precision !== 'day' && precision !== 'time') return undefined;
  const named = weekdays.findIndex((each) => words.toLowerCase().includes(each));
  return named === -1 ? undefined : named;
}

function keepsWeekday({ usual: { earliest, latest } }: DateValue, weekday: number | undefined): boolean {
  if (weekday === undefined) return true;
  return earliest !== undefined && earliest === latest && new Date(earliest).getUTCDay() === weekday;
}
