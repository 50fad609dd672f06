/** The search engine behind the interface: Pagefind’s own program and index, which the build writes beside the pages. */
import type { Language } from '../schemas/language.ts';
import type { SearchFacet } from '../schemas/search-document.ts';
import { readHit, type FoundRecord } from '../search/read-hit.ts';
import { facetsOf, withoutFacet, type SearchChoice } from '../search/search-choice.ts';
import type { SearchAnswer, SearchCounts, SearchEngine } from '../search/search-engine.ts';

interface Fragment extends Omit<FoundRecord, 'url' | 'together'> {
  /** As stored, without the base the engine would put before it. */
  readonly raw_url: string;
}

interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<Fragment> }[];
  readonly filters: SearchCounts;
}

interface Pagefind {
  readonly filters: () => Promise<SearchCounts>;
  readonly search: (words: string | null, options: { filters: object }) => Promise<PagefindAnswer>;
}

interface PagefindProgram {
  readonly createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/**
 * Loads program and index from a folder of this site. Rejects when they are not there. The search runs on the page itself:
 * a worker would load the program twice and need a policy of its own.
 */
export async function loadPagefind(folder: string, language: Language): Promise<SearchEngine> {
  // a file of the finished site, which no bundler knows; its shape is that of the package’s documentation
  const program = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindProgram;
  const pagefind = program.createInstance({ basePath: folder, noWorker: true });
  await pagefind.filters(); // results are counted by the filters that are loaded
  const ask = (words: string, choice: SearchChoice): Promise<PagefindAnswer> =>
    // the engine falls back to another language where it has none of the page’s
    pagefind.search(words.trim() === '' ? null : words, {
      filters: { ...filtersOf(choice), language },
    });
  return {
    search: async (words, choice): Promise<SearchAnswer> => {
      const { results, filters } = await ask(words, choice);
      const wider = await Promise.all(
        facetsOf(choice).map(async (facet) => [
          facet,
          (await ask(words, withoutFacet(choice, facet))).filters[facet] ?? {},
        ]),
      );
      return {
        total: results.length,
        counts: { ...filters, ...(Object.fromEntries(wider) as SearchCounts) },
        load: (start, end) =>
          Promise.all(
            results.slice(start, end).map(async ({ data }) => {
              const { raw_url: url, ...found } = await data();
              return readHit({ ...found, url, together: isPhrase(words) });
            }),
          ),
      };
    },
  };
}

/** Several values of one facet widen the choice; several facets narrow it. */
function filtersOf(choice: SearchChoice): Partial<Record<SearchFacet, { any: readonly string[] }>> {
  return Object.fromEntries(facetsOf(choice).map((facet) => [facet, { any: choice[facet] ?? [] }]));
}

/** Words in double quotation marks are looked for together; the engine’s own rule. */
function isPhrase(words: string): boolean {
  return /^\s*".+"\s*$/.test(words);
}
