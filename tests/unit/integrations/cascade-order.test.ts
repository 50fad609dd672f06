import { describe, expect, it } from 'vitest';
import { cascadeOrder } from '../../../src/integrations/cascade-order.ts';

const order = '@layer reset, tokens, base, layout, components, utilities;';

function transformed(code: string, id: string): unknown {
  const { transform } = cascadeOrder();
  return typeof transform === 'function' ? Reflect.apply(transform, {}, [code, id]) : undefined;
}

describe('the order of the cascade', () => {
  it.each(['/src/styles/base.css', '/src/components/Finding.astro?astro&type=style&index=0&lang.css'])(
    'is declared first in %s',
    (id) => {
      expect(transformed('a {}', id)).toEqual({ code: `${order}a {}`, map: null });
    },
  );

  it.each(['/src/layouts/link.ts', '/src/components/Finding.astro', '/src/styles/fonts/sans.woff2?url'])(
    'leaves %s as it is',
    (id) => {
      expect(transformed('a {}', id)).toBeUndefined();
    },
  );
});
