import type { SearchChoice } from '../search/search-choice.ts';
import type { SearchAnswer, SearchHit } from '../search/search-engine.ts';
import { drawFacets } from './draw-facets.ts';
import { drawHits } from './draw-hits.ts';
import type { SearchParts } from './search-parts.ts';

/** An answer with its first hits. */
export interface ShownResults {
  readonly words: string;
  readonly choice: SearchChoice;
  readonly answer: SearchAnswer;
  readonly hits: readonly SearchHit[];
  /** Whether anything was asked; without, the page shows only what there is to choose from. */
  readonly asking: boolean;
}

/** Draws results in place of earlier ones, and says how many there are once they stand. */
export function showResults(
  parts: SearchParts,
  { words, choice, answer, hits, asking }: ShownResults,
  onChoice: (choice: SearchChoice) => void,
): void {
  const focused = focusedHit(parts);
  parts.hits.replaceChildren();
  drawFacets(parts, answer.counts, choice, onChoice);
  drawHits(parts, hits);
  if (focused !== undefined) (titleAt(parts, focused) ?? parts.field).focus();
  parts.status.textContent = asking ? parts.say.total(answer.total, words.trim()) : '';
  offerMore(parts, answer, hits.length, asking);
}

/** Says that nothing could be loaded; what was drawn before would answer another question. */
export function showFailure(parts: SearchParts): void {
  parts.hits.replaceChildren();
  parts.more.hidden = true;
  parts.status.textContent = parts.say.failed;
}

function offerMore(parts: SearchParts, answer: SearchAnswer, atOnce: number, asking: boolean): void {
  let shown = atOnce;
  parts.more.hidden = !asking || answer.total <= shown;
  parts.more.onclick = async () => {
    const next = await answer.load(shown, shown + atOnce);
    const first = parts.hits.children.length;
    drawHits(parts, next);
    shown += next.length;
    parts.more.hidden = answer.total <= shown;
    // the button may be gone, and the focus with it
    titleAt(parts, first)?.focus();
  };
}

/** Which hit has the focus: a reader may go into the results while a later answer is on its way. */
function focusedHit({ hits }: SearchParts): number | undefined {
  const at = [...hits.children].findIndex((hit) => hit.contains(document.activeElement));
  return at === -1 ? undefined : at;
}

function titleAt({ hits }: SearchParts, at: number): HTMLElement | undefined {
  return hits.children[at]?.querySelector<HTMLElement>('[data-title]') ?? undefined;
}
