/** The reference annotation of the first story's lines, and how our kinds answer to its types. */
import { z } from 'zod';
import type { BlockKind, Entry } from '../schemas/entry.ts';
import { lineColumnAt } from '../text/line-column.ts';
import { isKept } from '../normalize/account-for-text.ts';

const partSchema = z.object({ type: z.string(), start: z.number(), end: z.number(), text: z.string() });
const lineSchema = z.object({
  line: z.number(),
  type: z.string(),
  also_acceptable: z.array(z.string()).default([]),
  embedded: z.array(partSchema).default([]),
});

export const goldStructureSchema = z.object({
  articles: z.array(z.object({ sha256: z.string(), lines: z.array(lineSchema) })),
});

export type GoldLine = z.infer<typeof lineSchema>;

/** The reference's type → our kinds of block. `chrome` is any kind that is dropped; `blank` has its own rule. */
const kindsOfType: Readonly<Record<string, readonly BlockKind[]>> = {
  caption: ['caption'],
  paragraph: ['paragraph'],
  'dateline-bearing paragraph': ['paragraph'],
  subheading: ['subheading'],
  'byline/credit': ['reporters-credit', 'byline', 'credit'],
  'wire-signature': ['wire-signature', 'reporters-credit'],
  dateline: ['dateline', 'date-stamp'],
  'source-credit': ['source-credit'],
  headline: ['headline'],
  'duplicate-headline': ['duplicate-headline'],
  'dek/standfirst': ['dek'],
  'outlet-label': ['outlet-label'],
  'section-label': ['section-label'],
  'pull-quote': ['pull-quote'],
};

export interface LineJudgement {
  readonly gold: GoldLine;
  /** Our kinds of all pieces on the line, in order; `blank` alone for a blank line. */
  readonly ours: readonly string[];
  readonly agrees: boolean;
}

/** One judgement a line: whether one of our pieces is what the reference says, and its embedded parts are among them. */
export function judgeLines(entry: Entry, text: string, lines: readonly GoldLine[]): readonly LineJudgement[] {
  const byLine = Map.groupBy(
    entry.ledger.filter(({ kind }) => kind !== 'blank'),
    ({ start }) => lineColumnAt(text, start).line,
  );
  return lines.map((gold) => {
    const ours = (byLine.get(gold.line) ?? []).map(({ kind }) => kind);
    const wanted = [gold.type, ...gold.also_acceptable];
    const agrees =
      wanted.some((type) => answersTo(ours, type)) &&
      gold.embedded.every(({ type }) => answersTo(ours, type));
    return { gold, ours: ours.length === 0 ? ['blank'] : ours, agrees };
  });
}

function answersTo(kinds: readonly string[], type: string): boolean {
  if (type === 'blank') return kinds.length === 0;
  if (type === 'chrome') return kinds.length > 0 && kinds.every((kind) => !isKept(kind));
  if (type === 'unrelated-headline') return kinds.includes('other-headline');
  return kinds.some((kind) => kindsOfType[type]?.some((known) => known === kind));
}
