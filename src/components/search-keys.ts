import type { SearchParts } from './search-parts.ts';

/** Arrows move between the field and the results, Escape clears the field and leads back to it. */
export function moveThroughResults(root: HTMLElement, parts: SearchParts, onClear: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && (parts.field.value !== '' || document.activeElement !== parts.field)) {
      event.preventDefault();
      parts.field.value = '';
      parts.field.focus();
      onClear();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [parts.field, ...parts.hits.querySelectorAll<HTMLElement>('[data-title]')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return; // elsewhere the arrows scroll or move as usual
    event.preventDefault();
    next.focus();
  });
}
