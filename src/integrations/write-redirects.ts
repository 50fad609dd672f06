import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readManifest } from '../derived.ts';
import { makeEffects } from '../effects.ts';
import { readBasePath } from '../hosting/base-path.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';

/** Writes `_redirects` beside the finished pages, where there is anything to redirect. */
export function writeRedirects(): AstroIntegration {
  let base = '/';
  return {
    name: 'write-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = readBasePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const effects = makeEffects();
        const { redirects } = await readManifest(effects);
        if (redirects.length === 0) return;
        await effects.writeText(fileURLToPath(new URL('_redirects', dir)), redirectsFile(redirects, base));
      },
    },
  };
}
