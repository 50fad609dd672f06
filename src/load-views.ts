import type { Loader } from 'astro/loaders';
import { readManifest, readView } from './derived.ts';
import type { PageKind } from './schemas/manifest.ts';

/**
 * A collection of the prepared views of some kinds of pages, by the ids the manifest gives them. Without a manifest it
 * is empty and says so: types can be checked before anything was examined, and building fails at the first page.
 */
export function loadViews(...kinds: readonly PageKind[]): Loader {
  return {
    name: `views-${kinds.join('-')}`,
    async load({ store, parseData, logger }) {
      store.clear(); // what the manifest no longer lists is gone
      const manifest = await readManifest().catch(() => undefined);
      if (!manifest) {
        logger.warn('no manifest in the derived folder; `npm run build` writes one');
        return;
      }
      for (const { id, page, hash } of manifest.pages) {
        if (!kinds.includes(page)) continue;
        const data = await parseData({ id, data: await readView<Record<string, unknown>>(id) });
        store.set({ id, data, digest: hash });
      }
    },
  };
}
