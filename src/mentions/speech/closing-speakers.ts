import type { ReadQuotation } from './speech-scene.ts';

/**
 * A quotation that runs over paragraphs and is named only where it closes is that speaker's from its beginning: what was
 * guessed from the text before it gives way.
 */
export function withClosingSpeakers(read: readonly ReadQuotation[]): ReadQuotation[] {
  const all = [...read];
  for (let from = 0; from < all.length; from += 1) {
    if (all[from]?.run.continues) continue;
    const to = endOfChain(all, from);
    const [first, closing] = [all[from]?.attribution, all[to]?.attribution];
    if (to === from || !closing || !behind.has(closing.rule) || (first && !guessed.has(first.rule))) continue;
    const { speaker, cue } = closing;
    for (let at = from; at < to; at += 1) {
      const each = all[at];
      const attribution = { rule: 'runs-over', speaker, ...(cue && { cue }) };
      if (each) all[at] = { run: each.run, form: each.form, attribution };
    }
  }
  return all;
}

/** Where the quotation closes that begins at `from`. */
function endOfChain(all: readonly ReadQuotation[], from: number): number {
  let to = from;
  while (runsInto(all[to], all[to + 1])) to += 1;
  return to;
}

/** Whether one is open at the end of its block and the next goes on with it. */
function runsInto(here: ReadQuotation | undefined, next: ReadQuotation | undefined): boolean {
  if (!here || !next?.run.continues || here.run.depth > 0) return false;
  return next.run.block === here.run.block + 1 && here.run.end === here.run.words.end;
}

/** Rules that go by what stands before a quotation rather than by its own paragraph. */
const guessed: ReadonlySet<string> = new Set(['paragraph-before', 'runs-over', 'sentence-before']);

/** Rules that find who speaks behind the words. */
const behind: ReadonlySet<string> = new Set(['closing-clause', 'said-speaker', 'signature', 'speaker-said']);
