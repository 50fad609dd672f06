/**
 * Cited passages of a body: `“exact words” ([[article]])` in a line, or a block
 *
 *     > “Exact words.” — [[article]]
 *
 * Both are gathered for checking; the block becomes a figure. Other words between double quotation marks are gathered
 * as loose quotations.
 */
import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findQuotations } from './find-quotations.ts';
import { gatheredOf, placeOf } from './gathered-of.ts';
import type { Gathered } from './markdown-context.ts';
import { findOwnLinks } from './own-link.ts';
import type { Place } from './place.ts';
import { pieceAt, runningText } from './running-text.ts';
import type { RunningText } from './running-text.ts';

const attribution = /\s*[—–-]\s*\[\[([^[\]|\n]+)(?:\|[^[\]\n]+)?\]\]\.?\s*$/;
const articlesAfter = /^\s*\((?:\[\[[^[\]\n]+\]\](?:,? and |, |; )?)+\)/;

export function remarkCitedPassages() {
  return (tree: Root, file: VFile): void => {
    const gathered = gatheredOf(file);
    if (!gathered.context.cite) return;
    visit(tree, (node) => {
      if (node.type === 'blockquote') {
        citeBlock(node, gathered);
        return SKIP;
      }
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
      citeInLine(node, gathered);
      return SKIP;
    });
  };
}

function citeInLine(container: Nodes, gathered: Gathered): void {
  const running = runningText(container);
  for (const { start, end, after } of findQuotations(running.text)) {
    const quote = running.text.slice(start, end);
    const place = placeIn(running, start, gathered);
    const articles = articlesAfter.exec(running.text.slice(after))?.[0] ?? '';
    const cited = findOwnLinks(articles).flatMap((link) => {
      const found = gathered.context.cite?.(link.target, quote);
      return found ? [{ found, at: after + link.start }] : [];
    });
    for (const { found, at } of cited) {
      gathered.citations.push({ article: found.article, quote, place });
      leadTo(running, at, found.address);
    }
    if (cited.length === 0) gathered.quotations.push({ words: quote, place });
  }
}

/** Sends the `[[article]]` at this offset to the paragraph, through a note on its text node. */
function leadTo(running: RunningText, offset: number, address: string | undefined): void {
  const piece = pieceAt(running, offset);
  if (!piece || address === undefined) return;
  const data = (piece.node.data ??= {});
  data.addresses = { ...data.addresses, [piece.inside]: address };
}

declare module 'mdast' {
  interface TextData {
    /** Offset of a `[[link]]` in the node's value → the address it leads to instead of its usual one. */
    addresses?: Readonly<Record<number, string>>;
  }
}

function citeBlock(block: Blockquote, gathered: Gathered): void {
  const last = block.children.at(-1);
  const running = last && runningText(last);
  const target = running && attribution.exec(running.text)?.[1]?.trim();
  if (last?.type !== 'paragraph' || !running || target === undefined) {
    const place = placeOf(block, gathered);
    const found = runningText(block).text;
    gathered.faults.push({ kind: 'passage-without-article', place, found });
    return;
  }
  const caption = cutAttribution(last, running);
  const quoted = block.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const address = quoted.map((child) => citeParagraph(child, target, gathered)).find(Boolean);
  toFigure(block, caption, address);
}

function citeParagraph(paragraph: Paragraph, target: string, gathered: Gathered): string | undefined {
  const running = runningText(paragraph);
  const [whole] = findQuotations(running.text);
  const { text } = running;
  const quote = whole?.start === 1 && whole.after === text.length ? text.slice(whole.start, whole.end) : text;
  if (quote.trim() === '') return undefined;
  const found = gathered.context.cite?.(target, quote);
  const place = placeOf(paragraph, gathered);
  if (found) gathered.citations.push({ article: found.article, quote, place });
  else gathered.faults.push({ kind: 'passage-without-article', place, found: quote });
  return found?.address;
}

/** Takes `— [[article]]` off the end of a paragraph; gives it as the content of a caption. */
function cutAttribution(paragraph: Paragraph, running: RunningText): PhrasingContent[] {
  const piece = pieceAt(running, running.text.lastIndexOf('[['));
  if (!piece) return [];
  const { node, inside } = piece;
  const link = node.value.slice(inside);
  node.value = node.value.slice(0, inside).replace(/\s*[—–-]\s*$/, '');
  if (node.value === '') paragraph.children = paragraph.children.filter((child) => child !== node);
  return [{ type: 'text', value: `— ${link}`, position: node.position }];
}

function toFigure(block: Blockquote, caption: PhrasingContent[], address: string | undefined): void {
  const captionText = caption[0];
  if (captionText?.type === 'text' && address !== undefined) {
    captionText.data = { addresses: { [captionText.value.indexOf('[[')]: address } };
  }
  const passage: Blockquote = { type: 'blockquote', children: block.children };
  if (address !== undefined) passage.data = { hProperties: { cite: address } };
  block.data = { hName: 'figure', hProperties: { className: ['cited-passage'] } };
  block.children = [passage, { type: 'paragraph', data: { hName: 'figcaption' }, children: caption }];
}

function placeIn(running: RunningText, offset: number, gathered: Gathered): Place {
  const piece = pieceAt(running, offset);
  if (!piece) return { line: gathered.context.firstLine, column: 1 };
  const { line, column } = placeOf(piece.node, gathered);
  const before = piece.node.value.slice(0, piece.inside).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}
