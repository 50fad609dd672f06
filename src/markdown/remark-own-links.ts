import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { gatheredOf, placeOf } from './gathered-of.ts';
import type { Gathered } from './markdown-context.ts';
import { findOwnLinks } from './own-link.ts';
import type { OwnLink } from './own-link.ts';

/** Turns `[[target]]` and `[[target|words]]` into links; one that leads nowhere stays as words, and is reported. */
export function remarkOwnLinks() {
  return (tree: Root, file: VFile): void => {
    const gathered = gatheredOf(file);
    visit(tree, 'text', (node, index, parent) => {
      const links = findOwnLinks(node.value);
      if (links.length === 0 || !parent || index === undefined || parent.type === 'link') return undefined;
      const parts = splitAtLinks(node, links, gathered);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function splitAtLinks(node: Text, links: readonly OwnLink[], gathered: Gathered): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let reached = 0;
  for (const link of links) {
    parts.push({ type: 'text', value: node.value.slice(reached, link.start) }, toLink(node, link, gathered));
    reached = link.end;
  }
  parts.push({ type: 'text', value: node.value.slice(reached) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function toLink(node: Text, link: OwnLink, gathered: Gathered): PhrasingContent {
  const found = gathered.context.link(link.target);
  if (found.kind === 'unknown') {
    const { line, column } = placeOf(node, gathered);
    const before = node.value.slice(0, link.start).split('\n');
    const last = before.at(-1) ?? '';
    const place =
      before.length === 1
        ? { line, column: column + last.length }
        : { line: line + before.length - 1, column: last.length + 1 };
    gathered.faults.push({
      kind: 'link-broken',
      place,
      found: `[[${link.target}]]`,
      nearest: found.nearest,
    });
    return { type: 'text', value: link.words ?? link.target };
  }
  const url = node.data?.addresses?.[link.start] ?? found.address;
  return {
    type: 'link',
    url,
    data: { checked: true },
    children: [{ type: 'text', value: link.words ?? found.words }],
  };
}

declare module 'mdast' {
  interface LinkData {
    /** Made by us from a target that is known. */
    checked?: boolean;
  }
}
