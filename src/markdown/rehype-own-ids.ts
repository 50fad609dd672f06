import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives headings ids, and makes every id of the page's own begin with `_`, so that none can meet a cell's or a
 * paragraph's anchor. A heading of the first level becomes one of the second: the page has its own first.
 */
export function rehypeOwnIds() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    visit(tree, 'element', (element) => {
      const heading = /^h[1-6]$/.test(element.tagName);
      if (element.tagName === 'h1') element.tagName = 'h2';
      if (heading && element.properties['id'] === undefined)
        element.properties['id'] = headingId(element, taken);
      prefix(element, 'id');
      prefix(element, 'ariaDescribedBy');
      delete element.properties['align'];
    });
  };
}

function headingId(heading: Element, taken: Map<string, number>): string {
  const words = textOf(heading).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'section';
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? `_${slug}` : `_${slug}-${String(count)}`;
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => {
    text += node.value;
  });
  return text;
}

function prefix(element: Element, property: 'id' | 'ariaDescribedBy'): void {
  const ids = element.properties[property];
  if (ids === undefined || ids === null) return;
  const own = (id: string) => (id.startsWith('_') ? id : `_${id}`);
  if (Array.isArray(ids)) element.properties['ariaDescribedBy'] = ids.map((id) => own(String(id)));
  else element.properties[property as string] = own(String(ids));
}
