import type { Nodes, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** One text node's part of a running text. */
export interface RunningPiece {
  readonly node: Text;
  /** Offset of its first letter in `text`. */
  readonly start: number;
}

export interface RunningText {
  /** The words as one string: emphasis and links without their marks, code as U+FFFC, line breaks as blanks. */
  readonly text: string;
  readonly pieces: readonly RunningPiece[];
}

/** The running text of a paragraph, heading or cell. */
export function runningText(container: Nodes): RunningText {
  let text = '';
  const pieces: RunningPiece[] = [];
  visit(container, (node) => {
    if (node.type === 'text') {
      pieces.push({ node, start: text.length });
      text += node.value.replace(/\n/g, ' ');
    } else if (node.type === 'inlineCode') {
      text += '\ufffc';
    } else if (node.type === 'break') {
      text += ' ';
    }
  });
  return { text, pieces };
}

/** The piece that holds an offset, and the offset inside it. */
export function pieceAt(running: RunningText, offset: number): { node: Text; inside: number } | undefined {
  const piece = running.pieces.findLast((each) => each.start <= offset);
  return piece && { node: piece.node, inside: offset - piece.start };
}
