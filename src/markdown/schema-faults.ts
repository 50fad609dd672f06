/** zod's issues as faults with places, in the words of the schema. */
import { z } from 'zod';
import { nearestId } from './nearest-id.ts';
import type { Path } from './place.ts';
import type { ReadFault, Shape } from './read-fault.ts';
import { valueAt } from './mend-fields.ts';
import type { YamlRead } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;

/** One fault an issue; of a union that fails, the faults of the alternative that comes nearest. */
export function schemaFaults(
  schema: z.ZodType,
  root: unknown,
  issues: readonly Issue[],
  places: Pick<YamlRead, 'valueAt' | 'keyAt'>,
): ReadFault[] {
  const outline = outlineOf(schema);
  const faults = (issue: Issue, above: Path): ReadFault[] => {
    const path = [...above, ...issue.path.map((each) => (typeof each === 'symbol' ? '' : each))];
    if (issue.code === 'invalid_union') {
      const nearest = nearestAlternative(issue.errors);
      if (nearest) return nearest.flatMap((each) => faults(each, path));
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, path, outline, places));
    }
    const key = path.at(-1);
    if (typeof key === 'string' && !isThere(root, path)) return [missingKey(key, path, outline, places)];
    return [misshapen(issue, path, valueAt(root, path), places)];
  };
  return issues.flatMap((issue) => faults(issue, []));
}

/** The alternative that fails deeper than at its root, the first of several. */
function nearestAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return alternatives.find((issues) => issues.every(isDeeper));
}

function isDeeper(issue: Issue): boolean {
  return issue.path.length > 0 || !['invalid_type', 'invalid_union'].includes(issue.code);
}

function isThere(root: unknown, path: Path): boolean {
  const parent = valueAt(root, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, path.at(-1) ?? '');
}

function unknownKey(key: string, path: Path, outline: Outline, places: Places): ReadFault {
  const known = Object.keys(outlineAt(outline, path)?.properties ?? {});
  const place = places.keyAt([...path, key]);
  return { kind: 'key-unknown', place, key, known, nearest: nearestId(key, known) };
}

function missingKey(key: string, path: Path, outline: Outline, places: Places): ReadFault {
  const means = outlineAt(outline, path)?.description;
  return { kind: 'key-missing', place: places.keyAt(path.slice(0, -1)), path, key, means };
}

type Places = Pick<YamlRead, 'valueAt' | 'keyAt'>;

function misshapen(issue: Issue, path: Path, value: unknown, places: Places): ReadFault {
  const atKey = issue.code === 'invalid_key';
  const found = atKey ? `key \`${String(path.at(-1))}\`` : describeFound(value);
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return {
    kind: 'misshapen',
    place: atKey ? places.keyAt(path) : places.valueAt(path),
    path: atKey ? path.slice(0, -1) : path,
    found,
    shape: shapeOf(issue),
    expected: describeExpected(issue),
    nearest: typeof value === 'string' ? nearestId(value, values) : undefined,
  };
}

function describeFound(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object') return 'group of keys';
  return `value “${String(value)}”`;
}

// the patterns of src/schemas, each in words
const patterns: readonly { readonly sign: string; readonly shape: Shape; readonly words: string }[] = [
  { sign: 'attributed to', shape: 'voice', words: '`own`, `agency` or `attributed to …`' },
  { sign: '[A-Z][a-z]?', shape: 'other', words: 'one capital letter, or a capital and a small one' },
  { sign: '[a-z0-9]+', shape: 'other', words: 'an id of small letters, digits and single hyphens' },
];

function patternOf(issue: Issue) {
  const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined;
  return patterns.find((each) => pattern?.includes(each.sign));
}

function shapeOf(issue: Issue): Shape {
  if (isDay(issue)) return 'day';
  return patternOf(issue)?.shape ?? 'other';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  boolean: '`true` or `false`',
};

function isDay(issue: Issue): boolean {
  return issue.code === 'invalid_format' && issue.format === 'date';
}

function describeExpected(issue: Issue): string {
  if (isDay(issue)) return 'a day as 2026-02-03';
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      if (issue.origin === 'string') return 'text';
      return issue.origin === 'array'
        ? `a list of ${String(issue.minimum)} or more`
        : `${String(issue.minimum)} or more`;
    case 'too_big':
      return `${String(issue.maximum)} at most`;
    case 'invalid_format':
      return (
        patternOf(issue)?.words ??
        (issue.format === 'url' ? 'an address that begins with https://' : issue.format)
      );
    case 'invalid_key':
      return 'an id of small letters, digits and single hyphens';
    case 'invalid_union':
      return describeAlternatives(issue.errors);
    default:
      return 'a value the schema allows';
  }
}

function describeAlternatives(alternatives: readonly (readonly Issue[])[]): string {
  const words = alternatives.flatMap((issues) => issues.slice(0, 1).map(describeExpected));
  return [...new Set(words)].join(' or ');
}

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return quoted.length === 1 ? (quoted[0] ?? '') : `one of ${quoted.join(', ')}`;
}

/** As much of JSON Schema as our schemas come out in. */
interface Outline {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Outline>>;
  readonly additionalProperties?: Outline | boolean;
  readonly items?: Outline;
  readonly prefixItems?: readonly Outline[];
  readonly anyOf?: readonly Outline[];
  readonly oneOf?: readonly Outline[];
}

function outlineOf(schema: z.ZodType): Outline {
  // zod types its JSON Schema more loosely than the parts read here
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Outline;
}

function outlineAt(outline: Outline | undefined, path: Path): Outline | undefined {
  const [segment, ...rest] = path;
  if (!outline || segment === undefined) return withProperties(outline);
  const alternatives = outline.anyOf ?? outline.oneOf ?? [outline];
  for (const each of alternatives) {
    const below = stepInto(each, segment);
    if (below) return outlineAt(below, rest);
  }
  return undefined;
}

function stepInto(outline: Outline, segment: string | number): Outline | undefined {
  const property = outline.properties && Object.hasOwn(outline.properties, segment);
  if (property) return outline.properties[segment];
  if (typeof segment === 'number') return outline.prefixItems?.[segment] ?? outline.items;
  return typeof outline.additionalProperties === 'object' ? outline.additionalProperties : undefined;
}

/** Of alternatives the first that has keys. */
function withProperties(outline: Outline | undefined): Outline | undefined {
  return outline?.anyOf?.find((each) => each.properties) ?? outline;
}
