/** Where the reader’s wish is kept, in this browser only. */
const name = 'claims:slash';

let isListening = false;

/**
 * The key `/` leads to search wherever nobody is typing: to the field of this page, or to that of the page of search, which
 * the header links. A single key can be in the way of speech input, so it can be switched off (WCAG 2.2, 2.1.4).
 */
export function slashToSearch(): void {
  if (isListening) return; // several parts of one page may ask
  isListening = true;
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const typing = target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!leadsToSearch()) return;
    const field = document.querySelector<HTMLInputElement>('[data-search] [data-field]');
    const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search/"]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else if (link) location.assign(`${link.href}#_words`);
  });
}

/** Whether the key does anything; it does, unless the reader has switched it off. */
export function leadsToSearch(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true; // a browser that keeps nothing
  }
}

/** A box that switches the key on and off; its label is shown from here on. */
export function offerSwitch(box: HTMLInputElement): void {
  box.checked = leadsToSearch();
  if (box.parentElement) box.parentElement.hidden = false;
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(name, box.checked ? 'on' : 'off');
    } catch {
      box.checked = true;
    }
  });
}
