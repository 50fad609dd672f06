import { readSettings } from '../derived.ts';
import type { Language } from '../schemas/language.ts';
import type { Citable } from '../views/citations/citable.ts';
import { listedPage } from './listed-page.ts';
import { pageUrl } from './page-url.ts';

/**
 * A page of the manifest as citations name it: its version is the day of the last check or correction of what it shows,
 * and the first eight digits of its hash. Throws for an address the manifest does not list.
 */
export async function citablePage(
  address: string,
  titled: Pick<Citable, 'key' | 'title' | 'story'>,
  place: { readonly site: URL | undefined; readonly language: Language },
): Promise<Citable> {
  const listed = await listedPage(address);
  if (!listed) throw new Error(`no page ${address} in the manifest`);
  const date = listed.record?.changed;
  return {
    ...titled,
    site: (await readSettings()).name,
    ...(date !== undefined && { date }),
    version: listed.hash.slice(0, 8),
    url: pageUrl(address, place.site),
    language: place.language,
  };
}
