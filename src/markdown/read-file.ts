/** One file that editors write, read against its schema: the fields, and every fault with its place. */
import type { z } from 'zod';
import { lineColumnAt } from '../text/line-column.ts';
import type { Span } from '../text/span.ts';
import { opensFrontMatter, splitFrontMatter } from './front-matter.ts';
import { mendFields, type Placeholders } from './mend-fields.ts';
import type { Path, Place } from './place.ts';
import type { ReadFault } from './read-fault.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFaults } from './schema-faults.ts';

export interface ReadFile<Fields> {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
  /**
   * What the front matter or YAML says; absent when it cannot be read at all. When there are faults it is what could be
   * kept, with placeholders, so that the rest is checked in the same run; never to be published.
   */
  readonly fields?: Fields;
  /** The Markdown after the front matter; the whole file when there is no front matter, nothing for YAML. */
  readonly body: Span;
  readonly faults: readonly ReadFault[];
  readonly valueAt: (path: Path) => Place;
  readonly keyAt: (path: Path) => Place;
}

/** Reads a Markdown file with front matter. Never throws on input. */
export function readMarkdownFile<Fields>(
  schema: z.ZodType<Fields>,
  file: string,
  text: string,
  placeholders: Placeholders = {},
): ReadFile<Fields> {
  const split = splitFrontMatter(text);
  if (split) return readPart(schema, file, text, split.yaml, split.body, placeholders);
  const start = { line: 1, column: 1 };
  const fault: ReadFault = { kind: 'unreadable', place: start, ...missingFrontMatter(text) };
  const body = { start: 0, end: text.length };
  return { file, text, body, faults: [fault], valueAt: () => start, keyAt: () => start };
}

function missingFrontMatter(text: string) {
  const expected = 'front matter between two lines `---`';
  if (opensFrontMatter(text)) {
    return { found: 'front matter without an end', expected, advice: 'Put a line `---` after its last key.' };
  }
  const found = text.trim() === '' ? 'empty file' : 'beginning of the file';
  return {
    found,
    expected,
    advice: 'Begin the file with a line `---`, and end the front matter with another.',
  };
}

/** Reads a file that is YAML and nothing else. Never throws on input. */
export function readYamlFile<Fields>(
  schema: z.ZodType<Fields>,
  file: string,
  text: string,
  placeholders: Placeholders = {},
): ReadFile<Fields> {
  const end = text.length;
  return readPart(schema, file, text, { start: 0, end }, { start: end, end }, placeholders);
}

function readPart<Fields>(
  schema: z.ZodType<Fields>,
  file: string,
  text: string,
  yaml: Span,
  body: Span,
  placeholders: Placeholders,
): ReadFile<Fields> {
  const read = readYaml(text, yaml);
  const common = { file, text, body, valueAt: read.valueAt, keyAt: read.keyAt };
  if (read.faults.length > 0) return { ...common, faults: read.faults };
  const root = read.root ?? {}; // an empty file lacks its keys; it is not of the wrong shape
  const parsed = schema.safeParse(root);
  if (parsed.success) return { ...common, fields: parsed.data, faults: [] };
  const faults = schemaFaults(schema, root, parsed.error.issues, read);
  const mended = mendFields(schema, root, placeholders);
  return { ...common, faults, ...(mended !== undefined && { fields: mended }) };
}

/** Line on which the body begins, from 1. */
export function firstLineOfBody(read: { readonly text: string; readonly body: Span }): number {
  return lineColumnAt(read.text, read.body.start).line;
}
