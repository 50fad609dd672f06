import type { ValueKind } from '../schemas/value.ts';
import type { Unreadable } from './value-context.ts';

/** Worked examples of each kind, the first being the plainest. */
export const workedExamples: Readonly<Record<ValueKind, readonly string[]>> = {
  date: ['2026-02-03', '2026-01', 'early 2026-02', '2026-02-01..2026-02-03', 'before 2026-02-03'],
  duration: ['2 h', '1 h 30 min', 'about 2 h', 'more than 2 h', '2–3 days'],
  quantity: ['68 %', 'about 3,000 t', 'USD 3.5 million', '3 people', '10–12 people'],
  rank: ['rank 1', 'rank 1 or 2', 'rank 1-3', 'top 3'],
  choice: ['yes', 'yes | partly'],
  order: ['raid before call', 'raid after call', 'same time', 'order not stated'],
  list: ['hat; signed book', 'only: hat; signed book'],
  quotation: ['We got along very well.'],
  text: ['a step towards peace'],
};

/**
 * The answer for a value that cannot be read: the value exactly as found, examples of its kind, and what to write.
 * `nearest` is the closest form that is understood, when one can be computed.
 */
export function unreadable(
  kind: ValueKind,
  written: string,
  nearest?: string,
  examples: readonly string[] = workedExamples[kind],
): Unreadable {
  const shown = shorten(written);
  return {
    ok: false,
    unexpected: shown.trim() === '' ? `no value of kind \`${kind}\`` : `value “${shown}”`,
    expected: `${articleFor(kind)} ${kind} such as ${examples.map((each) => `\`${each}\``).join(', ')}`,
    advice:
      nearest === undefined
        ? `Write the value in one of these forms, or choose another kind.`
        : `Closest form understood is \`${nearest}\`. Write that, if it is what the account says.`,
  };
}

const longestShown = 120; // a message is read on one line of a terminal

function shorten(written: string): string {
  return written.length <= longestShown ? written : `${written.slice(0, longestShown)}…`;
}

function articleFor(kind: ValueKind): string {
  return kind === 'order' ? 'an' : 'a';
}
