/**
 * The measurements as a page for people, `docs/measurements.md`: what a run gives stands between marks and is written anew,
 * what people explain stands around them and is left alone.
 */
import type { Measurement, Measurements } from '../schemas/measurements.ts';
import type { MeasureRow } from './measure.ts';
import { wrongReferences, type WrongReference } from './wrong-references.ts';

/** What a run gave, as it is recorded. `day` is the day of the run, YYYY-MM-DD; `command` what to type to repeat it. */
export function toMeasurements(rows: readonly MeasureRow[], day: string, command: string): Measurements {
  return { day, command, rows: rows.map(toMeasurement) };
}

function toMeasurement({ set, measure, ours, best, reach, atMost, note }: MeasureRow): Measurement {
  return {
    set,
    measure,
    ours: rounded(ours),
    ...(best && { best: { name: best.name, figure: rounded(best.figure) } }),
    aim: reach,
    ...(atMost && { atMost }),
    reached: atMost ? ours <= reach : ours >= reach,
    ...(note !== undefined && { note }),
  };
}

/** At most three decimals; no minus before zero. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000 + 0;
}

/** The page with its two generated parts written anew. Throws where a part has lost its marks. */
export function fillMeasurements(page: string, measurements: Measurements): string {
  const parts = { measured: describeMeasurements(measurements), references: describeReferences() };
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const marked = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`);
    if (!marked.test(filled)) throw new Error(`no part ${name} in the page of measurements`);
    return filled.replace(marked, (_whole, begin: string, end: string) => `${begin}\n${part}\n\n${end}`);
  }, page);
}

function describeMeasurements({ day, command, rows }: Measurements): string {
  return `Measured on ${day} with

\`\`\`sh
${command}
\`\`\`

| set | measure | ours | best library | aim | reached |
| --- | ------- | ---: | ------------ | --: | ------- |
${rows.map(describeRow).join('\n')}

${rows.flatMap(describeNote).join('\n')}`;
}

/** Where the references are wrong; they count against us: no rule was bent to reach them. */
function describeReferences(): string {
  return `| set | text | words | reference | ours | why |
| --- | ---- | ----- | --------- | ---- | --- |
${wrongReferences.map(describeReference).join('\n')}`;
}

function describeReference({ set, place, words, reference, ours, because }: WrongReference): string {
  const cells = [set, place, words, reference, ours, because].map((each) => each.replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}

function describeRow({ set, measure, ours, best, aim, atMost, reached }: Measurement): string {
  const library = best === undefined ? 'none does this' : `${String(best.figure)} (${best.name})`;
  const toReach = atMost ? `at most ${String(aim)}` : String(aim);
  return `| ${set} | ${measure} | ${String(ours)} | ${library} | ${toReach} | ${reached ? 'yes' : 'no'} |`;
}

function describeNote({ set, measure, note }: Measurement): string[] {
  return note === undefined ? [] : [`- **${measure}** (${set}): ${note}.`];
}
