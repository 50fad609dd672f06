/**
 * Keeps the choice of the matrix filter in the address, so that it can be shared and survives the way back, and says
 * how many claims show. The choosing itself is done by style, with or without this script.
 */
export function rememberFilter(filter: HTMLFieldSetElement, status: HTMLElement): void {
  const radios = [...filter.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const wanted = new URL(location.href).searchParams.get('show');
  const chosen = radios.find(({ value }) => value === wanted);
  if (chosen) chosen.checked = true;
  filter.addEventListener('change', () => {
    const value = radios.find(({ checked }) => checked)?.value ?? 'all';
    history.replaceState(history.state, '', addressShowing(location.href, value));
    status.textContent =
      filter.querySelector('label:has(:checked)')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });
}

/** The same address with the choice in it; showing all needs no word. */
export function addressShowing(href: string, choice: string): string {
  const url = new URL(href);
  if (choice === 'all') url.searchParams.delete('show');
  else url.searchParams.set('show', choice);
  return url.href;
}
