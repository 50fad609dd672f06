/** A claim’s citation for reference managers, as CSL-JSON. */
import type { APIRoute } from 'astro';
import { readView } from '../../../derived.ts';
import { citablePage } from '../../../layouts/citable-page.ts';
import { pathsToBuild } from '../../../layouts/pages-to-build.ts';
import { firstLanguage } from '../../../schemas/language.ts';
import type { ManifestPage } from '../../../schemas/manifest.ts';
import type { ShareView } from '../../../schemas/share-view.ts';
import { cslCitation } from '../../../views/citations/csl-citation.ts';

export const getStaticPaths = () => pathsToBuild('share', '/:story/:claim/share/');

export const GET: APIRoute<ManifestPage> = async ({ props, site }) => {
  const { up, key, question, story } = await readView<ShareView>(props.id);
  const cited = await citablePage(
    up.address,
    { key, title: question, story },
    { site, language: firstLanguage },
  );
  return new Response(`${cslCitation(cited)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
