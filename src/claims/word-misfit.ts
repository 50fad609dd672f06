/** Words the difference between a written value and what the program reads from the cited words. */
import type { Hedge, Value } from '../schemas/value.ts';
import { hedgePhrases } from '../values/hedge-phrases.ts';
import { differsInHedges } from '../values/same-value.ts';
import type { ToldValue } from './fits-open-words.ts';
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
  if (!first) return open ? misfits(value, open) : readsNothing(value, reading);
  if (!hedged && distinct.length > 1) return isNone(value, distinct);
  return {
    unexpected: hedged ? `${value}${hedgeDifference(written, hedged)}` : value,
    expected: `${code(writtenOf(first))}, as the words ${quoted(first.words)} say`,
    advice: `${howRead(first, claim.story.input.mentionRules)}Write ${code(`value: ${asYaml(writtenOf(first))}`)}, ${distinct.length === 1 ? 'leave `value` out, ' : ''}${orReason}`,
  };
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

function misfits(value: string, open: ToldValue): Said {
  const { partial } = open.mention.stated;
  return {
    unexpected: value,
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
function hedgeDifference({ hedges }: Value, { value }: ToldValue): string {
  const told = value?.hedges ?? [];
  const dropped = told.filter((each) => !hedges.includes(each));
  const added = hedges.filter((each) => !told.includes(each));
  const parts = [
    ...(dropped.length > 0 ? [`without the hedge ${named(dropped)}`] : []),
    ...(added.length > 0 ? [`with the hedge ${named(added)}, which the words do not have`] : []),
  ];
  return ` ${parts.join(' and ')}`;
}

function named(hedges: readonly Hedge[]): string {
  return hedges.map((each) => quoted(hedgePhrases[each])).join(' and ');
}
