/** What the pages were made from: the prepared views, as they stand in `derived/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFolderFor } from '../../scripts/site-options.ts';
import { firstLanguage } from '../../src/schemas/language.ts';
import type { PageKind } from '../../src/schemas/manifest.ts';
import { languageOfId } from '../../src/views/language-of-id.ts';
import type { BuiltSite } from './built-sites.ts';
import { readManifestOf } from './site-pages.ts';

/**
 * The views of all pages of one kind in the site’s first language, with their addresses. `View` is what pages of that kind
 * are made from.
 */
export function preparedViews<View>(
  site: BuiltSite,
  kind: PageKind,
): readonly { readonly address: string; readonly view: View }[] {
  return readManifestOf(site)
    .pages.filter(({ page, id }) => page === kind && languageOfId(id) === firstLanguage)
    .map(({ id, address }) => {
      const path = join(derivedFolderFor(site.content), 'views', `${id}.json`);
      return { address, view: JSON.parse(readFileSync(path, 'utf8')) as View }; // the caller knows the kind
    });
}

/** An article as received. */
export function receivedText(site: BuiltSite, story: string, article: string): string {
  const folder = join(site.content, 'stories', story, 'articles');
  const files = ['txt', 'html', 'md'].map((ending) => join(folder, `${article}.${ending}`));
  return readFileSync(files.find(existsSync) ?? '', 'utf8');
}

/** Whether the article’s source file allows showing all of it. */
export function mayShowAll(site: BuiltSite, story: string, article: string): boolean {
  const path = join(site.content, 'stories', story, 'articles', `${article}.source.yaml`);
  return /^rights: full$/m.test(readFileSync(path, 'utf8'));
}
