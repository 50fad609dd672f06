/** zod's issues as faults with places, in the words of the schema. */
import type { z } from 'zod';
import { describeExpected, describeFound, shapeOf } from './describe-issue.ts';
import { nearestId } from './nearest-id.ts';
import type { Path } from './place.ts';
import type { ReadFault } from './read-fault.ts';
import { outlineAt, outlineOf, type Outline } from './schema-outline.ts';
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
    expected: `${describeExpected(issue)}${unquoted(issue, value) ? ' in quotation marks' : ''}`,
    nearest: typeof value === 'string' ? nearestId(value, values) : undefined,
  };
}

/** YAML takes `46000`, `true` and `2026` for something else than text. */
function unquoted(issue: Issue, value: unknown): boolean {
  const plain = typeof value === 'number' || typeof value === 'boolean';
  return plain && issue.code === 'invalid_type' && issue.expected === 'string';
}
