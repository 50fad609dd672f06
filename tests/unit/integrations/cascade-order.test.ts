import { describe, expect, it } from 'vitest';
import { cascadeOrder } from '../../../src/integrations/cascade-order.ts';

const order = '@layer reset, tokens, base, layout, components, utilities;';

async function transformed(code: string, id: string): Promise<unknown> {
  const { configResolved, transform } = cascadeOrder();
  if (typeof configResolved !== 'function' || typeof transform !== 'function') throw new Error('no hooks');
  await Reflect.apply(configResolved, {}, []);
  return Reflect.apply(transform, {}, [code, id]);
}

describe('the order of the cascade', () => {
  it.each(['/src/styles/base.css', '/src/components/Finding.astro?astro&type=style&index=0&lang.css'])(
    'is declared first in %s',
    async (id) => {
      expect(await transformed('a {}', id)).toEqual({ code: `${order}a {}`, map: null });
    },
  );

  it.each(['/src/layouts/link.ts', '/src/components/Finding.astro', '/src/styles/fonts/sans.woff2?url'])(
    'leaves %s as it is',
    async (id) => {
      expect(await transformed('a {}', id)).toBeUndefined();
    },
  );
});
