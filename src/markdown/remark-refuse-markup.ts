import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { gatheredOf, placeOf } from './gathered-of.ts';

/**
 * Takes raw HTML and pictures out and reports them: text of ours must read the same everywhere, and nothing loads from
 * another host.
 */
export function remarkRefuseMarkup() {
  return (tree: Root, file: VFile): void => {
    const gathered = gatheredOf(file);
    visit(tree, (node, index, parent) => {
      const kind = node.type === 'html' ? 'html' : node.type.startsWith('image') ? 'image' : undefined;
      if (!kind || !parent || index === undefined) return undefined;
      const { start, end } = node.position ?? {};
      const found = String(file.value).slice(start?.offset, end?.offset);
      gathered.faults.push({ kind, place: placeOf(node, gathered), found });
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
