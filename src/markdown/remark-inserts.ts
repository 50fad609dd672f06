import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { runningText } from './running-text.ts';

const insert = /^\[\[:([a-z][a-z0-9-]*)\]\]$/;

/** Marks each paragraph that holds only `[[:name]]` as the place where a page inserts what it computes. */
export function remarkInserts() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node) => {
      const name = insert.exec(runningText(node).text)?.[1];
      if (name === undefined) return;
      node.data = { hName: 'insert', hProperties: { name } };
      node.children = [];
    });
  };
}
