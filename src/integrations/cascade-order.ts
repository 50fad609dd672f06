import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { makeEffects } from '../effects.ts';

const layers = fileURLToPath(new URL('../styles/layers.css', import.meta.url));
const comment = /\/\*.*?\*\//gs;
const styles = /\.css(?:$|\?)|[?&]lang\.css/;
const assets = /[?&](?:url|raw)\b/;

/**
 * Puts the order of the cascade, declared in `styles/layers.css`, before every other style. The site builder may link
 * a component's styles before the page's, and the first file a browser meets decides the order of the layers.
 */
export function cascadeOrder(effects = makeEffects()): Plugin {
  let declaration = '';
  return {
    name: 'cascade-order',
    enforce: 'pre',
    async configResolved() {
      declaration = (await effects.readText(layers)).replace(comment, '').trim();
    },
    transform(code, id) {
      if (!styles.test(id) || assets.test(id)) return undefined;
      return { code: `${declaration}${code}`, map: null };
    },
  };
}
