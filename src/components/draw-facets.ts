import { searchFacets, type SearchFacet } from '../schemas/search-document.ts';
import { choiceWith, facetsOf, type SearchChoice } from '../search/search-choice.ts';
import type { SearchCounts } from '../search/search-engine.ts';
import type { SearchParts } from './search-parts.ts';

/** Values shown of a facet that has many; the chosen ones always are. */
const mostValues = 12;

/** Draws what the results can be narrowed to, with the number of results each choice would leave. Focus stays where it was. */
export function drawFacets(
  parts: SearchParts,
  counts: SearchCounts,
  choice: SearchChoice,
  onChoice: (choice: SearchChoice) => void,
): void {
  const focused = document.activeElement?.getAttribute('data-choice');
  showFacets(parts.facets);
  parts.clear.hidden = facetsOf(choice).length === 0;
  for (const facet of searchFacets) {
    const fieldset = parts.facets.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    const values = valuesOf(parts, facet, counts[facet] ?? {}, choice[facet] ?? []);
    if (!fieldset) continue;
    fieldset.hidden = values.length < 2 && (choice[facet]?.length ?? 0) === 0;
    fieldset
      .querySelector('[data-values]')
      ?.replaceChildren(
        ...values.map(([value, count]) => drawValue(parts, facet, value, count, choice, onChoice)),
      );
  }
  if (focused !== null && focused !== undefined)
    parts.facets.querySelector<HTMLElement>(`[data-choice="${CSS.escape(focused)}"]`)?.focus();
}

/** On wide screens they stand beside the results, open; elsewhere they would push the results out of sight. */
function showFacets(facets: HTMLDetailsElement): void {
  if (!facets.hidden) return;
  facets.hidden = false;
  facets.open = matchMedia('(width >= 56rem)').matches;
}

/** In the facet’s own order; values without results only where they are chosen. */
function valuesOf(
  { relations }: SearchParts,
  facet: SearchFacet,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): (readonly [string, number])[] {
  const all = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  return Object.entries(all)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, m], [b, n]) => {
      if (facet === 'relation') return relations.indexOf(a) - relations.indexOf(b);
      if (facet === 'origins') return Number(a) - Number(b);
      return n - m || (a < b ? -1 : 1); // most first, ties by name
    })
    .filter(([value], at) => at < mostValues || chosen.includes(value));
}

function drawValue(
  parts: SearchParts,
  facet: SearchFacet,
  value: string,
  count: number,
  choice: SearchChoice,
  onChoice: (choice: SearchChoice) => void,
): DocumentFragment {
  const drawn = parts.copy('[data-template="value"]');
  const box = drawn.querySelector<HTMLInputElement>('input');
  if (box) {
    box.checked = choice[facet]?.includes(value) ?? false;
    box.dataset['choice'] = `${facet} ${value}`;
    box.addEventListener('change', () => onChoice(choiceWith(choice, facet, value, box.checked)));
  }
  drawn.querySelector('[data-label]')?.append(labelOf(parts, facet, value));
  drawn.querySelector('[data-count]')?.append(String(count));
  return drawn;
}

/** Relations by their marks, other ids by their names; titles and labels as they are. */
function labelOf(parts: SearchParts, facet: SearchFacet, value: string): Node {
  const own =
    facet === 'relation'
      ? parts.copy(`[data-mark-of="${CSS.escape(value)}"]`)
      : parts.copy(`[data-value-of="${CSS.escape(`${facet} ${value}`)}"]`);
  return own.childNodes.length > 0 ? own : document.createTextNode(value);
}
