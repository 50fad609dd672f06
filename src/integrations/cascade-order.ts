import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const declaration = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8')
  .replace(/\/\*.*?\*\//gs, '')
  .trim();

/**
 * Puts the order of the cascade, declared in `styles/layers.css`, before every other style. The site builder may link
 * a component's styles before the page's, and the first file a browser meets decides the order of the layers.
 */
export function cascadeOrder(): Plugin {
  return {
    name: 'cascade-order',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css(?:$|\?)|[?&]lang\.css/.test(id) || /[?&](?:url|raw)\b/.test(id)) return undefined;
      return { code: `${declaration}${code}`, map: null };
    },
  };
}
