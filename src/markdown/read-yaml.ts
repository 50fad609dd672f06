/** YAML as editors write it, with the place of every key and value. What the text does not show plainly is refused. */
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { lineColumnAt } from '../text/line-column.ts';
import type { Span } from '../text/span.ts';
import type { Path, Place } from './place.ts';
import type { ReadFault } from './read-fault.ts';
import { yamlSyntaxFaults } from './yaml-syntax-fault.ts';

export interface YamlRead {
  /** The plain value; absent when there are faults. */
  readonly root?: unknown;
  readonly faults: readonly ReadFault[];
  /** Where a value stands; where its nearest existing ancestor does when it is not there. */
  readonly valueAt: (path: Path) => Place;
  /** Where the key of a value stands; for a list’s member the same as `valueAt`. */
  readonly keyAt: (path: Path) => Place;
}

/** Reads the part of a text that is YAML 1.2 (core schema: dates stay text). Never throws on input. */
export function readYaml(text: string, within: Span): YamlRead {
  const place = (offset: number): Place => lineColumnAt(text, within.start + offset);
  const start = lineColumnAt(text, within.start);
  const yaml = text.slice(within.start, within.end);
  const parsed = parse(yaml.replace(/\r(?!\n)/g, '\n')); // a lone carriage return ends a line too; offsets stay
  if (!parsed) {
    const fault = unreadable(start, 'nesting deeper than can be read', 'a few levels at most');
    return { faults: [fault], valueAt: () => start, keyAt: () => start };
  }
  const faults = [
    ...yamlSyntaxFaults(parsed).map(({ offset, ...fault }) => ({
      kind: 'unreadable' as const,
      place: place(offset),
      ...fault,
    })),
    ...(signsOfRefused.test(yaml) ? refusedFeatures(parsed, place) : []),
  ];
  const locate = (path: Path, wanted: 'key' | 'value'): Place => {
    const offset = findOffset(parsed.contents, path, wanted);
    return offset === undefined ? start : place(offset);
  };
  return {
    ...(faults.length === 0 && { root: parsed.toJS({ maxAliasCount: 0 }) as unknown }),
    faults,
    valueAt: (path) => locate(path, 'value'),
    keyAt: (path) => locate(path, 'key'),
  };
}

function parse(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, { version: '1.2', prettyErrors: false, logLevel: 'error', strict: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // thousands of brackets exhaust the parser’s stack
    throw error;
  }
}

function unreadable(place: Place, found: string, expected: string, advice = ''): ReadFault {
  return { kind: 'unreadable', place, found, expected, advice };
}

/** No file without one of these has anything that is refused; most have none, and looking at every node takes long. */
const signsOfRefused = /[&*!]|__proto__|\\/;

/** Anchors, aliases and tags make a value stand elsewhere, or be something else, than what one reads. */
function refusedFeatures(parsed: Document, place: (offset: number) => Place): ReadFault[] {
  const faults: ReadFault[] = [];
  const refuse = (node: Node, found: string, expected: string, advice: string) =>
    faults.push(unreadable(place(node.range?.[0] ?? 0), found, expected, advice));
  visit(parsed, {
    Alias: (_, node) => {
      refuse(node, `alias \`*${node.source}\``, 'the value itself', 'Write the value out.');
    },
    Node: (_, node) => {
      if (isAlias(node)) return;
      if (node.anchor !== undefined) {
        refuse(node, `anchor \`&${node.anchor}\``, 'a plain value', 'Quote a text that begins with “&”.');
      }
      if (node.tag !== undefined) {
        refuse(node, `tag \`${node.tag}\``, 'a plain value', 'Quote a text that begins with “!”.');
      }
    },
    Pair: (_, pair) => {
      if (keyOf(pair) !== '__proto__' || !isNode(pair.key)) return;
      refuse(pair.key, 'key `__proto__`', 'a key of this file', 'Remove it.');
    },
  });
  return faults;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function findOffset(node: unknown, path: Path, wanted: 'key' | 'value'): number | undefined {
  const own = isNode(node) ? node.range?.[0] : undefined;
  const [segment, ...rest] = path;
  if (segment === undefined) return own;
  if (isSeq(node)) return findOffset(node.items[Number(segment)], rest, wanted) ?? own;
  if (!isMap(node)) return own;
  const pair = node.items.find((each) => keyOf(each) === String(segment));
  if (!pair) return own;
  const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
  if (rest.length === 0 && wanted === 'key') return key;
  return findOffset(pair.value, rest, wanted) ?? key;
}
