import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { readYamlFile } from '../markdown/read-file.ts';
import { selectionSchema, type Selection } from '../schemas/selection.ts';
import { yamlText } from './yaml-text.ts';

type Declined = Selection['declined'][number];

/** The text of `selection.yaml` with one decision more, or why it cannot be added. */
export type AppendedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly because: string };

/**
 * Adds a declined candidate at the end of the list. What stands in the file stays as it is, comments and blanks included:
 * only lines are added. `before` is undefined where there is no file yet.
 */
export function appendDeclined(before: string | undefined, declined: Declined): AppendedText {
  if (before === undefined || before.trim() === '')
    return { ok: true, text: yamlText({ declined: [declined] }) };
  const read = readYamlFile(selectionSchema, 'selection.yaml', before);
  const [fault] = read.faults;
  if (fault || !read.fields) return { ok: false, because: 'it cannot be read. `npm run check` says why.' };
  if (read.fields.declined.some(({ candidate }) => candidate === declined.candidate)) {
    return { ok: false, because: `it has candidate ${declined.candidate} already.` };
  }
  const text = withEntry(before, declined);
  const after = readYamlFile(selectionSchema, 'selection.yaml', text);
  const expected = [...read.fields.declined, declined];
  if (JSON.stringify(after.fields?.declined) === JSON.stringify(expected)) return { ok: true, text };
  return {
    ok: false,
    because: 'its list is written in a way to which nothing can be added. Write one entry below the other.',
  };
}

function withEntry(before: string, declined: Declined): string {
  const { contents } = parseDocument(before, { version: '1.2' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'declined')
    : undefined;
  if (!pair) return `${withLineEnd(before)}${yamlText({ declined: [declined] })}`;
  const list = pair.value;
  if (isSeq(list) && list.flow !== true) return withItem(before, list, declined);
  if (!isSeq(list) || list.items.length > 0 || !list.range) return before;
  const [start, end] = list.range;
  return `${before.slice(0, start).trimEnd()}\n${itemText(declined, '  ')}${before.slice(end).replace(/^[ \t]*\r?\n?/, '')}`;
}

/** Below the last line of the last entry, with the indent of its dash. */
function withItem(before: string, list: YAMLSeq, declined: Declined): string {
  const last = list.items.at(-1);
  const end = lastOffset(last) ?? before.length;
  const lineEnd = before.indexOf('\n', end);
  const at = lineEnd === -1 ? before.length : lineEnd + 1;
  const dash = list.range?.[0] ?? 0;
  const indent = /[ \t]*$/.exec(before.slice(0, dash))?.[0] ?? '';
  return `${withLineEnd(before.slice(0, at))}${itemText(declined, indent)}${before.slice(at)}`;
}

/** Where the last value inside a node ends, comments behind it left out. */
function lastOffset(node: unknown): number | undefined {
  if (isMap(node)) return lastOffset(node.items.at(-1)?.value) ?? node.range?.[1];
  if (isSeq(node)) return lastOffset(node.items.at(-1)) ?? node.range?.[1];
  return isScalar(node) ? node.range?.[1] : undefined;
}

function itemText(declined: Declined, indent: string): string {
  return yamlText([declined])
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
