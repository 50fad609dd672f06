import type { HitPlace, SearchHit } from '../search/search-engine.ts';
import type { TextPiece } from '../search/telling-words.ts';
import type { SearchParts } from './search-parts.ts';

/** Adds hits to the list. Every word goes in as text: nothing an index holds can become markup. */
export function drawHits(parts: SearchParts, hits: readonly SearchHit[]): void {
  for (const hit of hits) parts.hits.append(drawHit(parts, hit));
}

function drawHit(parts: SearchParts, hit: SearchHit): DocumentFragment {
  const drawn = parts.copy('[data-template="hit"]');
  const put = filler(drawn);
  put('title', ...hit.title.map(toNode));
  lead(drawn, 'title', parts, hit.address);
  put('mark', hit.standing === undefined ? '' : parts.copy(`[data-mark-of="${hit.standing}"]`));
  put('kind', parts.copy(`[data-kind-of="${hit.kind}"]`));
  put('story', hit.story);
  put('summary', ...hit.words.map(toNode));
  put('places', ...hit.places.map((place) => drawPlace(parts, place)));
  return drawn;
}

function drawPlace(parts: SearchParts, place: HitPlace): DocumentFragment {
  const drawn = parts.copy('[data-template="place"]');
  const put = filler(drawn);
  put('heading', place.heading);
  lead(drawn, 'heading', parts, place.address);
  put('words', ...place.words.map(toNode));
  put('quoted', ...place.quoted.map(toNode));
  if (place.lang !== undefined) drawn.querySelector('[data-quoted]')?.setAttribute('lang', place.lang);
  return drawn;
}

/** Fills the named parts of a copied template; a part that has nothing to show is taken out. */
function filler(drawn: DocumentFragment): (name: string, ...nodes: (Node | string)[]) => void {
  return (name, ...nodes) => {
    const part = drawn.querySelector(`[data-${name}]`);
    part?.append(...nodes);
    if (part?.childNodes.length === 0 || part?.textContent === '') part.remove();
  };
}

function lead(drawn: DocumentFragment, name: string, { base }: SearchParts, address: string): void {
  drawn.querySelector(`[data-${name}]`)?.setAttribute('href', `${base}${address.replace(/^\//, '')}`);
}

function toNode({ text, found }: TextPiece): Node {
  if (!found) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
