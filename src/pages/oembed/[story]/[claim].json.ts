/** What programs that embed links are told of a claim; needs absolute addresses, so without `SITE_URL` there is none. */
import type { APIRoute } from 'astro';
import { readSettings, readView } from '../../../derived.ts';
import { pathsToBuild } from '../../../layouts/pages-to-build.ts';
import { pageUrl } from '../../../layouts/page-url.ts';
import type { ManifestPage } from '../../../schemas/manifest.ts';
import type { EmbedView } from '../../../schemas/share-view.ts';
import { oembed } from '../../../views/oembed.ts';
import { homeAddress } from '../../../views/page-address.ts';
import { wordsOf } from '../../../words/words-of.ts';

export async function getStaticPaths() {
  return import.meta.env.SITE ? pathsToBuild('embed', '/embed/:story/:claim/') : [];
}

export const GET: APIRoute<ManifestPage> = async ({ props, site, currentLocale }) => {
  const { question, height } = await readView<EmbedView>(props.id);
  const { name } = await readSettings();
  const title = wordsOf(currentLocale).embed.frame(question, name);
  const frame = { src: pageUrl(props.address, site), title, height };
  const picture = props.card && pageUrl(props.card.address, site);
  const told = oembed({ question, frame, picture }, { name, home: pageUrl(homeAddress, site) });
  return new Response(JSON.stringify(told), { headers: { 'Content-Type': 'application/json' } });
};
