import { createHash } from 'node:crypto';
import { storyPageKinds, type Manifest, type PageKind } from '../schemas/manifest.ts';
import type { SiteSettings } from '../schemas/site-file.ts';

/** Kinds of which there may be many, and to which no page but a few leads. */
const apart: ReadonlySet<PageKind> = new Set(['outlet', 'problem']);

/** Hash of what every page shows round its own view: the site’s settings, and the places its header and foot lead to. */
export function frameKey({ pages }: Manifest, settings: SiteSettings): string {
  const places = pages
    .filter(({ page }) => !storyPageKinds.has(page) && !apart.has(page))
    .map(({ address }) => address);
  return createHash('sha256')
    .update(JSON.stringify([settings, places]))
    .digest('hex')
    .slice(0, 32);
}
