import type { Page } from '@playwright/test';

/**
 * Scrolls through a page as a reader does and back to its top: parts far below are laid out only when they come near,
 * and what is measured before that overlaps what follows.
 */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}
