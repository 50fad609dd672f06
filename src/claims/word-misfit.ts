/** Words the difference between a written value and what the program reads from the cited words. */
import type { Hedge, Value } from '../schemas/value.ts';
import { hedgePhrases } from '../values/hedge-phrases.ts';
import { differsInHedges } from '../values/same-value.ts';
import { dropsOpenHedge, type ToldValue } from './fits-open-words.ts';
import type { Fault } from './rule.ts';
import { citedWords, distinctTold, howRead, whatIsOpen, whatWordsSay, writtenOf } from './told-wording.ts';
import type { ClaimUnderCheck, ReadingUnderCheck } from './under-check.ts';
import type { FromWords } from './value-from-words.ts';
import { asYaml, capitalised, code, quoted } from './wording.ts';

type Unfit = Extract<FromWords, { ok: false }>;
type Said = Pick<Fault, 'unexpected' | 'expected' | 'advice'>;

/** What is found, what the words say and by which rule, and the ways out: the corrected line, or a reason. */
export function wordMisfit(
  { fault, told }: Unfit,
  written: Value,
  reading: ReadingUnderCheck,
  claim: ClaimUnderCheck,
): Said {
  const value = `value ${quoted(written.written)}`;
  const [open] = told.filter((each) => each.value === undefined);
  if (fault === 'unreasoned' && open) return wantsReason(value, open);
  const distinct = distinctTold(told);
  const hedged = distinct.find((each) => each.value !== undefined && differsInHedges(written, each.value));
  const [first] = hedged ? [hedged] : distinct;
  if (!first) return open ? misfits(value, open, written) : readsNothing(value, reading);
  if (!hedged && distinct.length > 1) return isNone(value, distinct);
  return {
    unexpected: hedged ? `${value}${hedgeDifference(written, hedged)}` : value,
    expected: `${code(writtenOf(first))}, as the words ${quoted(first.words)} say`,
    advice: `${howRead(first, claim.story.input.mentionRules)}Write ${code(`value: ${asYaml(writtenOf(first))}`)}${ways(distinct, hedged && dropped(written, hedged))}`,
  };
}

/** The other ways out: none is a reason where a hedge was dropped. */
function ways(distinct: readonly ToldValue[], droppedHedges: readonly Hedge[] = []): string {
  const canLeaveOut = distinct.length === 1;
  if (droppedHedges.length > 0)
    return `${canLeaveOut ? ', or leave `value` out' : ''}. A reason takes no hedge off the words.`;
  return `, ${canLeaveOut ? 'leave `value` out, ' : ''}${orReason}`;
}

const orReason = 'or say under `because` why the words do not settle it; readers see that.';

function isNone(value: string, distinct: readonly ToldValue[]): Said {
  return {
    unexpected: value,
    expected: `one of the values in the words: ${whatWordsSay(distinct)}`,
    advice: `Write one of them, ${orReason}`,
  };
}

function wantsReason(value: string, open: ToldValue): Said {
  return {
    unexpected: `${value} without a reason`,
    expected: `the reason under \`because\`, since ${whatIsOpen(open)}`,
    advice: 'Say from what the value was taken; readers see it.',
  };
}

function misfits(value: string, open: ToldValue, written: Value): Said {
  const { stated, hedges } = open.mention;
  const partial = stated.partial && [...hedges.map((each) => hedgePhrases[each]), stated.partial].join(' ');
  return {
    unexpected: dropsOpenHedge(written, open) ? `${value} without a hedge of the words` : value,
    expected: `a value that keeps what the words ${quoted(open.words)} say${partial === undefined ? '' : `, ${code(partial)}`}`,
    advice: `${capitalised(whatIsOpen(open))}, but they do say that much. Write a value that fits, or say under \`because\` why they do not hold; readers see that.`,
  };
}

function readsNothing(value: string, reading: ReadingUnderCheck): Said {
  return {
    unexpected: value,
    expected: 'a value that the cited words give',
    advice: `The program reads no ${reading.kind} from ${citedWords(reading)}. Cite the words that give it, or say under \`because\` how it follows from them; readers see that.`,
  };
}

/** “ without the hedge “more than””, “ with the hedge “about”, which the words do not have”. */
function hedgeDifference(written: Value, toldValue: ToldValue): string {
  const { hedges } = written;
  const told = toldValue.value?.hedges ?? [];
  const without = dropped(written, toldValue);
  const added = hedges.filter((each) => !told.includes(each));
  const parts = [
    ...(without.length > 0 ? [`without the hedge ${named(without)}`] : []),
    ...(added.length > 0 ? [`with the hedge ${named(added)}, which the words do not have`] : []),
  ];
  return ` ${parts.join(' and ')}`;
}

function dropped({ hedges }: Value, { value }: ToldValue): readonly Hedge[] {
  return (value?.hedges ?? []).filter((each) => !hedges.includes(each));
}

function named(hedges: readonly Hedge[]): string {
  return hedges.map((each) => quoted(hedgePhrases[each])).join(' and ');
}
