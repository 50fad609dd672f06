import type { Link, Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { gatheredOf, placeOf } from './gathered-of.ts';
import type { Gathered } from './markdown-context.ts';

/**
 * Checks links written as Markdown: to other sites by http or https, to pages of this one by their address, within the
 * page by `#_id`. All others are reported and lead nowhere.
 */
export function remarkCheckLinks() {
  return (tree: Root, file: VFile): void => {
    const gathered = gatheredOf(file);
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') checkLink(node, gathered);
    });
  };
}

function checkLink(node: Link | Definition, gathered: Gathered): void {
  if (node.type === 'link' && node.data?.checked) return;
  const fault = faultOf(node.url, gathered);
  if (!fault) {
    if (/^https?:/i.test(node.url)) node.data = { ...node.data, hProperties: { rel: ['external'] } };
    return;
  }
  gathered.faults.push({ kind: fault, place: placeOf(node, gathered), found: node.url });
  node.url = '#_';
}

function faultOf(url: string, { context }: Gathered): 'link-broken' | 'link-unsafe' | undefined {
  if (/^https?:\/\/[^/]/i.test(url)) return URL.canParse(url) ? undefined : 'link-broken';
  if (/^#_./.test(url)) return undefined;
  if (/^\/(?![/\\])/.test(url))
    return context.hasPage(url.replace(/[?#].*$/, '')) ? undefined : 'link-broken';
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(url) ? 'link-unsafe' : 'link-broken';
}
