import { fullAddress, tell } from './copy-text.ts';

/** Shows the buttons marked `data-share` where the device has a way to share, and hands it title and link. */
export function offerSharing(page: Document): void {
  if (!('share' in navigator)) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => void share(page, button));
  }
}

async function share(page: Document, button: HTMLButtonElement): Promise<void> {
  const { share: title = '', address = '', failed = '' } = button.dataset;
  try {
    await navigator.share({ title, url: fullAddress(address, page.baseURI) });
  } catch (error) {
    // whoever closes the device’s own window has changed their mind, and knows it
    if (!(error instanceof DOMException && error.name === 'AbortError')) tell(page, failed);
  }
}
