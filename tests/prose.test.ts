/**
 * Text for readers stands in `src/words/`, in every language of the site, and nowhere else: no component, page, layout or
 * view has words of its own. Told by texts of two words or more; one word can be a name in code.
 */
import ts from 'typescript';
import { expect, it } from 'vitest';
import { nodesOf, sourceFilesIn, type SourceFile } from './source-files.ts';

/** Files that may hold such texts, and why. The list only shrinks: a file that has none any more must leave it. */
const mayHold: Readonly<Record<string, string>> = {
  'src/components/SiteFooter.astro': 'name of a licence',
  'src/components/slash-to-search.ts': 'markup',
  'src/pages/[story]/[claim]/cite.bib.ts': 'markup',
  'src/views/citations/wikipedia-citation.ts': 'markup',
  'src/views/embed-code.ts': 'markup',
  'src/views/feeds/atom-feed.ts': 'markup',
  'src/views/figure-sorts.ts': 'words read',
  'src/views/measured-topics.ts': 'names of measurements',
  'src/views/says-the-same.ts': 'words read',
  'src/views/sitemap-xml.ts': 'markup',
};

const attributesForCode =
  /^(class|class:list|d|points|rel|sizes|srcset|viewBox|media|content|style|allow|sandbox|transform|aria-labelledby|aria-describedby)$/;

const files = ['src/views', 'src/components', 'src/layouts', 'src/pages']
  .flatMap(sourceFilesIn)
  .filter(({ path }) => !/(\.examples\.ts|\/example-[\w-]+\.ts|\/specimen[\w-]*\.(ts|astro))$/.test(path))
  .map((file) => ({ path: file.path, texts: textsIn(file).filter(isProse) }));

it('stands in the catalogue and in no other file', () => {
  const found = files.filter(({ path }) => mayHold[path] === undefined);
  expect(found.flatMap(({ path, texts }) => texts.map((text) => `${path}: ${text}`))).toEqual([]);
});

it('has left every file on the list only when there is none', () => {
  const bare = files.filter(({ path, texts }) => mayHold[path] !== undefined && texts.length === 0);
  expect(bare.map(({ path }) => path)).toEqual([]);
});

/** Two words with nothing but blanks and marks of a sentence between them. */
function isProse(text: string): boolean {
  return /\p{L}{2,}[,.;:!?’”)]*\s+[“(‘]*\p{L}{2,}/u.test(text);
}

/** Every text in code and markup that could be for readers. */
function textsIn(file: SourceFile): string[] {
  const trees = file.path.endsWith('.astro') ? [file.tree, markupOf(file)] : [file.tree];
  return trees.flatMap((tree) => nodesOf(tree).flatMap((node) => (isForCode(node) ? [] : textOf(node))));
}

function textOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return [node.text.replace(/\s+/g, ' ').trim()];
  if (!ts.isTemplateExpression(node)) return [];
  return [[node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ')];
}

/** What stands after the second fence, without styles, scripts and comments. */
function markupOf({ path, text }: SourceFile): ts.SourceFile {
  const markup = text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '');
  return ts.createSourceFile(
    `${path}.tsx`,
    `<>${markup}</>`,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
}

/** Imports, messages of broken promises, types, lists of words that are split, and attributes no reader sees. */
function isForCode(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isImportDeclaration(at) || ts.isTypeNode(at) || ts.isThrowStatement(at)) return true;
    if (ts.isJsxAttribute(at) && attributesForCode.test(at.name.getText())) return true;
    if (ts.isPropertyAccessExpression(at.parent) && at.parent.name.text === 'split') return true;
  }
  return false;
}
