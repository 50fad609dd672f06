/** A written value must be one that the cited words give, with their hedges; another needs a reason, which readers see. */
import type { Hedge, Value } from '../../schemas/value.ts';
import { hedgePhrases } from '../../values/hedge-phrases.ts';
import { differsInHedges } from '../../values/same-value.ts';
import { settledValue } from '../../schemas/settled-value.ts';
import type { ToldValue } from '../fits-open-words.ts';
import type { Fault, Rule } from '../rule.ts';
import { citedWords, distinctTold, howRead, whatIsOpen, whatWordsSay, writtenOf } from '../told-wording.ts';
import type { ClaimUnderCheck, ReadingUnderCheck } from '../under-check.ts';
import type { FromWords } from '../value-from-words.ts';
import { asYaml, capitalised, code, quoted } from '../wording.ts';

export const valueNotInPassage: Rule<ClaimUnderCheck> = {
  code: 'value-not-in-passage',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'value: more than 4 h',
    put: 'value: 4 h 9 min\n    because: The log of the fire service has four hours and nine minutes.',
  },
  fails: { file: 'claims/duration.md', find: 'value: more than 4 h', put: 'value: more than 5 h' },
  check: (claim) =>
    claim.readings.flatMap((reading) => {
      const { fromWords, path } = reading;
      if (fromWords?.ok !== false || fromWords.written === undefined) return [];
      const said = wordingOf(fromWords, fromWords.written, reading, claim);
      return [{ place: claim.read.valueAt([...path, 'value']), ...said }];
    }),
};

type Unfit = Extract<FromWords, { ok: false }>;
type Said = Pick<Fault, 'unexpected' | 'expected' | 'advice'>;

function wordingOf(
  { fault, told }: Unfit,
  written: Value,
  reading: ReadingUnderCheck,
  claim: ClaimUnderCheck,
): Said {
  const value = `value ${quoted(written.written)}`;
  const [open] = told.filter(({ mention }) => settledValue(mention) === undefined);
  if (fault === 'unreasoned' && open) return wantsReason(value, open);
  const distinct = distinctTold(told);
  const hedged = distinct.find(({ mention }) => differs(written, settledValue(mention)));
  const [first] = hedged ? [hedged] : distinct;
  if (!first) return open ? misfits(value, open) : readsNothing(value, reading);
  const isOne = hedged !== undefined || distinct.length === 1;
  return {
    unexpected: hedged ? `${value}${hedgeDifference(written, hedged)}` : value,
    expected: isOne ? whatSays(first) : `one of the values in the words: ${whatWordsSay(distinct)}`,
    advice: `${isOne ? howRead(first, claim.story.input.mentionRules) : ''}${remedy(isOne ? first : undefined)}`,
  };
}

function differs(written: Value, told: Value | undefined): boolean {
  return told !== undefined && differsInHedges(written, told);
}

function whatSays(told: ToldValue): string {
  return `${code(writtenOf(told))}, as the words ${quoted(told.words)} say`;
}

/** The corrected line, and the two other ways out. */
function remedy(told: ToldValue | undefined): string {
  const line = told
    ? `Write ${code(`value: ${asYaml(writtenOf(told))}`)}, leave \`value\` out`
    : 'Write one of them';
  return `${line}, or say under \`because\` why the words do not settle it; readers see that.`;
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
function hedgeDifference({ hedges }: Value, { mention }: ToldValue): string {
  const told = settledValue(mention)?.hedges ?? [];
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
