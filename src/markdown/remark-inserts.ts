import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { gatheredOf, placeOf } from './gathered-of.ts';
import { runningText } from './running-text.ts';

const insert = /^\[\[:([^[\]]*)\]\]$/;

/** Marks each paragraph of the top level that holds only `[[:name]]` as the place where a page inserts what it computes. */
export function remarkInserts() {
  return (tree: Root, file: VFile): void => {
    const gathered = gatheredOf(file);
    for (const node of tree.children) {
      const name = node.type === 'paragraph' ? insert.exec(runningText(node).text)?.[1] : undefined;
      if (node.type !== 'paragraph' || name === undefined) continue;
      gathered.inserts.push({ name, place: placeOf(node, gathered) });
      node.data = { hName: 'insert', hProperties: { name } };
      node.children = [];
    }
  };
}
