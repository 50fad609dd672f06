import type { Loader } from 'astro/loaders';
import { readManifest, readView } from './derived.ts';
import type { PageKind } from './schemas/manifest.ts';

/** A collection of the prepared views of some kinds of pages, by the ids the manifest gives them. */
export function loadViews(...kinds: readonly PageKind[]): Loader {
  return {
    name: `views-${kinds.join('-')}`,
    async load({ store, parseData }) {
      const { pages } = await readManifest();
      store.clear(); // what the manifest no longer lists is gone
      for (const { id, page, hash } of pages) {
        if (!kinds.includes(page)) continue;
        const data = await parseData({ id, data: await readView<Record<string, unknown>>(id) });
        store.set({ id, data, digest: hash });
      }
    },
  };
}
