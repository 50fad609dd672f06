/**
 * The one Markdown processor: claims, story bodies and guides all go through it. In comes Markdown with GitHub's tables,
 * footnotes and strikethrough; out goes HTML and everything the plugins found. Letters are not touched: no smart
 * punctuation. Raw HTML and pictures never pass. Links are addresses without the base; `rebaseLinks` adds it.
 */
import type { Element, Root, RootContent } from 'hast';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { GuidePart } from '../schemas/checked-story.ts';
import type {
  BodyCitation,
  BodyInsert,
  Gathered,
  LooseQuotation,
  MarkdownContext,
  MarkdownFault,
} from './markdown-context.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { rehypeOwnIds } from './rehype-own-ids.ts';
import { remarkCheckLinks } from './remark-check-links.ts';
import { remarkCitedPassages } from './remark-cited-passages.ts';
import { remarkInserts } from './remark-inserts.ts';
import { remarkOwnLinks } from './remark-own-links.ts';
import { remarkRefuseMarkup } from './remark-refuse-markup.ts';

export interface RenderedMarkdown {
  /** The whole, without inserts. */
  readonly html: string;
  /** The same, cut at its inserts. */
  readonly parts: readonly GuidePart[];
  readonly faults: readonly MarkdownFault[];
  readonly citations: readonly BodyCitation[];
  readonly quotations: readonly LooseQuotation[];
  readonly inserts: readonly BodyInsert[];
}

// Order matters: passages are read before their `[[article]]` becomes a link, and links are made before they are checked.
const processor = unified()
  .use(remarkRefuseMarkup)
  .use(remarkInserts)
  .use(remarkCitedPassages)
  .use(remarkOwnLinks)
  .use(remarkCheckLinks)
  .use(remarkRehype, { clobberPrefix: '_' })
  .use(rehypeOwnIds)
  .use(rehypeStringify)
  .freeze();

/** Renders Markdown. Faults are reported, not thrown, and what they are about is left out of the HTML. */
export function renderMarkdown(markdown: string, context: MarkdownContext): RenderedMarkdown {
  const gathered: Gathered = { context, faults: [], citations: [], quotations: [], inserts: [] };
  const file = new VFile({ value: markdown, data: { gathered } });
  const tree = parse(file, gathered);
  const parts = tree === undefined ? [] : cutAtInserts(processor.runSync(tree, file));
  const html = parts.flatMap((part) => (part.kind === 'html' ? [part.html] : [])).join('\n');
  const { faults, citations, quotations, inserts } = gathered;
  return { html, parts, faults, citations, quotations, inserts };
}

const longestBody = 30_000; // characters; parsing takes time that grows with the square of some texts
const deepestNesting = 20; // levels of nodes; a list within a list adds two

/** Nothing, and a fault, for a text that is too long or nested too deep to be rendered. */
function parse(file: VFile, { context, faults }: Gathered) {
  const refuse = (found: string) => {
    faults.push({ kind: 'unreadable', place: { line: context.firstLine, column: 1 }, found });
  };
  const { length } = String(file.value);
  if (length > longestBody) {
    refuse(`text of ${length.toLocaleString('en-GB')} characters`);
    return undefined;
  }
  const tree = parseMarkdown(file);
  if (depthOf(tree) <= deepestNesting) return tree;
  refuse(`text nested deeper than ${String(deepestNesting)} levels`);
  return undefined;
}

/** Levels below a node, counted without recursion, which is what deep nesting would exhaust. */
function depthOf(root: Nodes): number {
  let level: readonly Nodes[] = [root];
  let depth = 0;
  while (level.length > 0 && depth <= deepestNesting) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
    depth += 1;
  }
  return depth;
}

function cutAtInserts(tree: Root): GuidePart[] {
  const parts: GuidePart[] = [];
  let pending: RootContent[] = [];
  const flush = () => {
    const html = processor.stringify({ type: 'root', children: pending }).trim();
    if (html !== '') parts.push({ kind: 'html', html });
    pending = [];
  };
  for (const child of tree.children) {
    if (!isInsert(child)) {
      pending.push(child);
      continue;
    }
    flush();
    parts.push({ kind: 'insert', name: String(child.properties['name']) });
  }
  flush();
  return parts;
}

function isInsert(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'insert';
}
