import type { APIRoute } from 'astro';
import { readSettings } from '../derived.ts';
import { link } from '../layouts/link.ts';
import { pictureColors } from '../styles/picture-colors.ts';

export function getStaticPaths() {
  return [{ params: { manifest: 'site' } }];
}

/** The web app manifest: what a phone needs to keep the site among its apps. */
export const GET: APIRoute = async () => {
  const { name } = await readSettings();
  const png = (size: string) => ({
    src: link(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const written = {
    name,
    id: link('/'),
    start_url: link('/'),
    scope: link('/'),
    display: 'browser',
    background_color: pictureColors.paper,
    theme_color: pictureColors.paper,
    icons: [
      { src: link('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      png('192'),
      png('512'),
      { ...png('512'), purpose: 'maskable' },
    ],
  };
  return new Response(`${JSON.stringify(written, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
