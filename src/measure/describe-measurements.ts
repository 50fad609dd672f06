/** The measurements as a page for people: `docs/measurements.md`. */
import type { MeasureRow } from './measure.ts';
import { wrongReferences, type WrongReference } from './wrong-references.ts';

/** `day` is the day of the run, YYYY-MM-DD; `command` what to type to repeat it. */
export function describeMeasurements(rows: readonly MeasureRow[], day: string, command: string): string {
  return `# Measurements

How well the rules read real news, measured on ${day} with

\`\`\`sh
${command}
\`\`\`

The sets are public ones; most of their texts belong to their publishers, so they are no part of this repository.
\`--data <folder>\` and \`--gold <folder>\` read files of the same names and shapes from elsewhere, \`--json\` prints one
object a row. A figure reaches its aim when it is at least as great, unless the aim says “at most”. The rules were written with these sets in view, so expect
somewhat less on others.

| set | measure | ours | best library | aim | reached |
| --- | ------- | ---: | ------------ | --: | ------- |
${rows.map(describeRow).join('\n')}

${rows.flatMap(describeNote).join('\n')}

## How the bodies are counted

As the article extraction benchmark of Scrapinghub counts them (MIT, its \`evaluate.py\`): the words of the true body and
of ours as shingles of four, precision and recall a page, averaged over pages; F1 is that of the two averages. Ours are all blocks of the
kinds paragraph, subheading, pull-quote, attribution and dateline: headlines, standfirsts, bylines, captions and credits are
kept as well, but the benchmark's bodies leave them out.
Rules were corrected by what every second page showed, the others served as a check; the figures in \`src/normalize/line-worth.ts\` were
chosen by the scores of both halves.

## How mentions are counted

A mention is found when its words overlap words that a person marked; each marked expression counts once. A value is right when
it stands for exactly the days of the reference by the words alone, so that “early 1998” is right as 1998; in the first story’s
reference, thirds of months count. An expression that was not found has no right value. Every text is dated by its own set.
A quotation has the right speaker when at least half of the shorter of the two quotations is common to both and our
words for the speaker overlap those that were marked.

## What falls short, and why

- **Precision of dates and durations.** Four in five of those that are not marked consist of words that the same set marks
  elsewhere: “now” and “recently” most of all, then “last year”, “the quarter”, “a week”. Leaving them out would cost more
  marked ones than it would save. The others are mostly rates (“700 seats a week”), names (“This Week”) and a few lengths of
  time that nobody marked.
- **Expressions of time in the first story.** One is found with more words than are marked: “shortly after 11 a.m. local time
  (1600 GMT)” for “11 a.m.”. Its hedge and its zone belong to it.
- **Figures in the first story.** “Until January” does not say which; “early February” is cut by its reference to the days before
  the meeting, which the words do not do.
- **Speakers in the first story.** The words on an altered hat are introduced by “it said”; no speaker is taken from that.
- **Speed of all mentions.** 1.4 to 2 MB a second, by the run: names take a fifth of it, and each kind of mention searches the
  text for itself.
${wrongReferencesSection(wrongReferences)}`;
}

/** They count against us in the table: no rule was bent to reach them. Nothing for none. */
function wrongReferencesSection(references: readonly WrongReference[]): string {
  if (references.length === 0) return '';
  return `
## Where a reference is wrong

These count against us in the table above: no rule was bent to reach them.

| set | text | words | reference | ours | why |
| --- | ---- | ----- | --------- | ---- | --- |
${references.map(describeReference).join('\n')}
`;
}

function describeReference({ set, place, words, reference, ours, because }: WrongReference): string {
  const cells = [set, place, words, reference, ours, because].map((each) => each.replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}

function describeRow({ set, measure, ours, best, reach, atMost }: MeasureRow): string {
  const library = best === undefined ? 'none does this' : `${figure(best.figure)} (${best.name})`;
  const aim = atMost ? `at most ${figure(reach)}` : figure(reach);
  const isReached = atMost ? ours <= reach : ours >= reach;
  return `| ${set} | ${measure} | ${figure(ours)} | ${library} | ${aim} | ${isReached ? 'yes' : 'no'} |`;
}

function describeNote({ set, measure, note }: MeasureRow): string[] {
  return note === undefined ? [] : [`- **${measure}** (${set}): ${note}.`];
}

/** At most three decimals; no minus before zero. */
function figure(value: number): string {
  return String(Math.round(value * 1_000) / 1_000 + 0);
}
