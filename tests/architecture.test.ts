/** Holds the rules of ARCHITECTURE.md: who may import whom, who knows the disk, what stands where. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, resolveImport, sourceFilesIn, type SourceFile } from './source-files.ts';

const source = sourceFilesIn('src');
const scripts = sourceFilesIn('scripts');

/** Folder of src → the folders its files may import from, besides their own. `(root)` is src itself. */
const directions: Readonly<Record<string, readonly string[]>> = {
  text: [],
  schemas: ['text'],
  values: ['text', 'schemas'],
  normalize: ['text', 'values', 'schemas'],
  mentions: ['text', 'values', 'schemas'],
  alignment: ['text', 'values', 'schemas'],
  candidates: ['text', 'values', 'schemas'],
  markdown: ['text', 'values', 'schemas'],
  claims: ['markdown', 'text', 'values', 'schemas'],
  drafting: ['claims', 'markdown', 'text', 'values', 'schemas'],
  report: ['views', 'words', 'text', 'schemas'],
  measure: ['normalize', 'mentions', 'alignment', 'candidates', 'text', 'values', 'schemas'],
  words: ['values', 'schemas'],
  views: ['words', 'text', 'values', 'schemas'],
  search: ['views', 'schemas'],
  addresses: ['views', 'schemas'],
  cards: ['schemas', 'styles'],
  hosting: ['schemas'],
  building: ['schemas'],
  components: ['search', 'markdown', 'views', 'schemas', 'layouts', 'words'],
  layouts: ['components', 'views', 'schemas', 'styles', 'addresses', 'words', '(root)'],
  pages: ['layouts', 'components', 'views', 'schemas', 'styles', 'addresses', 'building', 'words', '(root)'],
  integrations: ['hosting', 'schemas', '(root)'],
  styles: [],
};

/** Files of src itself, each with its own reach. */
const rootFiles: Readonly<Record<string, readonly string[]>> = {
  'src/pipeline.ts': ['schemas', 'views', '(root)'],
  'src/join-site.ts': [
    'addresses',
    'claims',
    'mentions',
    'normalize',
    'report',
    'schemas',
    'views',
    'words',
    '(root)',
  ],
  'src/prepare-story.ts': ['claims', 'mentions', 'schemas', 'views', '(root)'],
  'src/near-context.ts': ['claims', '(root)'],
  'src/examine-story.ts': ['alignment', 'candidates', 'claims', 'mentions', 'normalize', 'schemas', '(root)'],
  'src/address-records.ts': ['addresses', '(root)'],
  'src/site-context.ts': ['addresses', 'claims', 'mentions', 'schemas', '(root)'],
  'src/content-listing.ts': ['(root)'],
  'src/content-tree.ts': ['(root)'],
  'src/content-place.ts': [],
  'src/examination-memory.ts': [],
  'src/derived.ts': ['schemas', '(root)'],
  'src/derived-files.ts': ['schemas', 'views', '(root)'],
  'src/write-derived.ts': ['schemas', 'views', '(root)'],
  'src/write-derived-parts.ts': ['schemas', 'search', '(root)'],
  'src/effects.ts': [],
};

describe('directions', () => {
  it('name every folder and every file of src', () => {
    const entries = readdirSync('src', { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => directions[name] === undefined)).toEqual([]);
    const files = source.map(({ path }) => path).filter((path) => folderOf(path) === '(root)');
    expect(files.filter((path) => rootFiles[path] === undefined)).toEqual([]);
  });

  it('are kept by every import, types included', () => {
    const astray = source.flatMap((file) => {
      const own = folderOf(file.path);
      const allowed = own === '(root)' ? rootFiles[file.path] : [own, ...(directions[own] ?? [])];
      return importedBy(file)
        .filter((target) => target.startsWith('src/'))
        .filter((target) => !allowed?.includes(folderOf(target)))
        .map((target) => `${file.path} → ${target}`);
    });
    expect(astray).toEqual([]);
  });

  it('lead from src to nothing outside it', () => {
    const outside = source.flatMap((file) =>
      importedBy(file)
        .filter((target) => !target.startsWith('src/'))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('never lead in a circle', () => {
    expect(findCircle(new Map(source.map((file) => [file.path, importedBy(file)])))).toEqual([]);
  });
});

describe('the outside world', () => {
  it('is known to effects.ts and scripts alone', () => {
    const worldly = /^(node:)?(fs|fs\/promises|child_process|http|https|net|worker_threads)$/;
    const knowing = source.filter(({ imports }) => imports.some((each) => worldly.test(each)));
    expect(knowing.map(({ path }) => path)).toEqual(['src/effects.ts']);
  });

  it('reaches pages, loaders and integrations as effects, and stages as an argument', () => {
    const makers = source.filter(({ tree }) =>
      nodesOf(tree).some((node) => ts.isCallExpression(node) && node.expression.getText() === 'makeEffects'),
    );
    const edges = /^src\/(derived\.ts|pages\/|layouts\/|integrations\/)/;
    expect(makers.map(({ path }) => path).filter((path) => !edges.test(path))).toEqual([]);
  });

  it('gives no stage a clock, a dice or an environment', () => {
    const pure =
      /^src\/(text|schemas|values|normalize|mentions|alignment|candidates|markdown|claims|drafting|report|words|views|addresses|hosting|building)\//;
    const impure = /^(Date\.now|Math\.random|performance\.now|process\.env|console\.\w+)$/;
    const used = source
      .filter(({ path }) => pure.test(path))
      .flatMap(({ path, tree }) =>
        nodesOf(tree)
          .filter((node) => ts.isPropertyAccessExpression(node) && impure.test(node.getText()))
          .map((node) => `${path}: ${node.getText()}`),
      );
    const clocks = source
      .filter(({ path }) => pure.test(path))
      .filter(({ tree }) =>
        nodesOf(tree).some(
          (node) =>
            ts.isNewExpression(node) &&
            node.expression.getText() === 'Date' &&
            (node.arguments?.length ?? 0) === 0,
        ),
      );
    expect([...used, ...clocks.map(({ path }) => path)]).toEqual([]);
  });

  it('gives no stage a time zone or a language of its own', () => {
    const local =
      /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$|\.toLocale\w+$|\.localeCompare$/;
    const stages = source.filter(({ path }) =>
      /^src\/(text|values|normalize|mentions|alignment|candidates|claims|drafting)\//.test(path),
    );
    const used = stages.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isPropertyAccessExpression(node) && local.test(node.getText()))
        .map((node) => `${path}: ${node.getText()}`),
    );
    expect(used).toEqual([]);
  });

  it('of Astro is known to pages, layouts and integrations alone', () => {
    const edges = /^src\/(pages\/|layouts\/|integrations\/)/;
    const knowing = source.filter(({ imports }) => imports.some((each) => /^astro([:/]|$)/.test(each)));
    // Components may name the types of what they are made of.
    const beyond = knowing.filter(({ path, imports }) => !edges.test(path) && !imports.every(isTypeModule));
    expect(beyond.map(({ path }) => path)).toEqual([]);
  });
});

describe('types', () => {
  it('are never any, and nothing is asserted to be there', () => {
    const found = [...source, ...scripts].flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node))
        .map((node) => `${path}: ${node.parent.getText()}`),
    );
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  it('stay below 200 lines, styles and examples apart', () => {
    const code = [...source, ...scripts].filter(
      ({ path }) => !/(\/example-[\w-]+|\.examples)\.ts$/.test(path),
    );
    const long = code.filter(
      ({ text }) => text.replace(/<style[\s\S]*?<\/style>/g, '').split('\n').length > 201,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('are no drawers', () => {
    const drawers = /(^|\/)(utils?|helpers?|lib|common|misc|shared)(\/|\.ts$)|\/index\.ts$/;
    // folders of pages are addresses: what two articles share stands at `/<story>/shared/`
    const code = [...source, ...scripts].filter(({ path }) => !path.startsWith('src/pages/'));
    expect(code.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });
});

describe('colours', () => {
  it('are set in tokens.css and nowhere else', () => {
    const literal = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|color)\(/i;
    const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|astro)$/.test(file) && !file.endsWith('tokens.css'))
      .map((file) => ({ file, rules: stylesOf(readFileSync(`src/${file}`, 'utf8'), file) }));
    const found = styles.flatMap(({ file, rules }) =>
      rules
        .split('\n')
        .filter((line) => literal.test(line.replace(/url\([^)]*\)/g, '')))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

describe('components', () => {
  it('each have examples', () => {
    const components = readdirSync('src/components').filter((file) => file.endsWith('.astro'));
    expect(components.length).toBeGreaterThan(0);
    const bare = components.filter(
      (file) => !existsSync(`src/components/${file.replace('.astro', '.examples.ts')}`),
    );
    expect(bare).toEqual([]);
  });
});

function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? '(root)' : folder;
}

function importedBy(file: SourceFile): string[] {
  return file.imports.flatMap((specifier) => resolveImport(file, specifier) ?? []);
}

function isTypeModule(specifier: string): boolean {
  return specifier === 'astro/types' || !/^astro([:/]|$)/.test(specifier);
}

function stylesOf(text: string, file: string): string {
  if (file.endsWith('.css')) return withoutComments(text);
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
    .map(([, rules]) => withoutComments(rules ?? ''))
    .join('\n');
}

function withoutComments(rules: string): string {
  return rules.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** The files of one circle of imports, in order; empty when there is none. */
function findCircle(importsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of importsOf.get(path) ?? []) {
      const circle = follow(next, [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of importsOf.keys()) {
    const circle = follow(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
