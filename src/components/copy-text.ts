/**
 * Copying for everything marked `data-copy` on a page: shows the buttons, copies, and tells so where screen readers hear
 * it. Where the browser refuses, the text is selected instead and the page says how to copy it by hand.
 */
export function offerCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(page, button));
  }
}

async function copy(page: Document, button: HTMLButtonElement): Promise<void> {
  const { from, address, copy: what = '' } = button.dataset;
  const source = from === undefined ? null : page.getElementById(from);
  const text = address === undefined ? textOf(source) : fullAddress(address, page.baseURI);
  try {
    await navigator.clipboard.writeText(text);
    tell(
      page,
      (page.querySelector<HTMLElement>('[data-copy-status]')?.dataset['copied'] ?? '{}').replace(
        '{}',
        () => what,
      ),
    );
  } catch {
    // refused, or a page without a secure address, which has no clipboard at all
    if (source) select(source);
    const { failed = '', failedLink = '' } =
      page.querySelector<HTMLElement>('[data-share-bar]')?.dataset ?? {};
    tell(page, source ? failed : failedLink.replace('{}', () => text));
  }
}

/** The text a copy has: what a field holds, else what an element reads. */
export function textOf(source: Element | null): string {
  return source instanceof HTMLTextAreaElement ? source.value : (source?.textContent ?? '');
}

/** An address as it works anywhere: one from the host’s root gets the host the page was read from. */
export function fullAddress(address: string, base: string): string {
  return new URL(address, base).href;
}

function select(source: Element): void {
  if (source instanceof HTMLTextAreaElement) {
    source.select();
    return;
  }
  getSelection()?.selectAllChildren(source);
}

/** Says something where it is seen and heard; the same words twice are said twice. */
export function tell(page: Document, words: string): void {
  const status = page.querySelector<HTMLElement>('[data-copy-status]');
  if (!status) return;
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = words;
  });
}
