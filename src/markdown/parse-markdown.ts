import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';

/** GitHub’s Markdown with tables, footnotes, task lists, bare links and strikethrough; a single tilde strikes nothing. */
const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const plain = unified().use(remarkParse).freeze();

/**
 * Without one of these a text has nothing that GitHub’s Markdown adds: tables need an upright or a colon at their rule,
 * strikethrough a tilde, bare links an at sign, a scheme or “www”, footnotes a caret, tasks a box. Character references and escapes may
 * stand for any of them.
 */
const signsOfGfm = /[|~@^&\\]|:-|-:|https?:|www|\[[\sx]\]/i;

/** The tree of a text. Looking for what GitHub’s Markdown adds takes twice as long as all the rest, so it is left out where nothing can be found. */
export function parseMarkdown(file: VFile): Root {
  return (signsOfGfm.test(String(file.value)) ? whole : plain).parse(file);
}
