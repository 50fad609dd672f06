import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Gathered } from './markdown-context.ts';
import type { Place } from './place.ts';

/** What this run has gathered so far. Throws when the processor was run by another than `renderMarkdown`. */
export function gatheredOf(file: VFile): Gathered {
  const gathered = (file.data as { gathered?: Gathered }).gathered;
  if (!gathered) throw new Error('markdown processed without its context');
  return gathered;
}

/** Where a node stands in the file as a whole. */
export function placeOf(node: Node, gathered: Gathered): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line: line + gathered.context.firstLine - 1, column };
}
