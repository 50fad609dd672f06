/** Our own source files with what they import, read with TypeScript itself; the code part of `.astro` files included. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** As written: `../text/span.ts`, `zod`, `astro:content`. Types included. */
  readonly imports: readonly string[];
}

/** All TypeScript and Astro files below a folder, by path. */
export function sourceFilesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).split(sep).join('/'))
    .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map(readSourceFile);
}

export function readSourceFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const code = path.endsWith('.astro') ? codeOfAstro(text) : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return { path, text, tree, imports: importsOf(tree) };
}

/** The file of ours that an import leads to; undefined for packages and for files that are no code, like styles. */
export function resolveImport(from: SourceFile, specifier: string): string | undefined {
  const absolute = specifier.startsWith('/src/') ? specifier.slice(1) : undefined;
  if (absolute === undefined && !specifier.startsWith('.')) return undefined;
  const path = absolute ?? posix.normalize(posix.join(dirname(from.path), specifier));
  const file = path.replace(/\?.*$/, '');
  return existsSync(file) ? relative('.', file).split(sep).join('/') : undefined;
}

/** Every node of a file, for finding what must not be there. */
export function nodesOf(tree: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** The front part between the two fences, and what stands in `<script>` elements. */
function codeOfAstro(text: string): string {
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
  return [front, ...scripts].join('\n');
}

function importsOf(tree: ts.SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier !== undefined && ts.isStringLiteralLike(specifier) ? [specifier.text] : [];
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}
