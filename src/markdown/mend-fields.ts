import type { z } from 'zod';
import type { Path } from './place.ts';

/** Key → what stands in for it while the rest of the file is checked. */
export type Placeholders = Readonly<Record<string, unknown>>;

// each pass mends one level of nesting; our schemas have fewer levels
const passes = 6;

/**
 * What a schema makes of a value after its faults are taken out: unknown keys and misshapen values are removed, missing
 * keys get their placeholder, and what cannot be mended goes with its parent. Nothing when even that does not help.
 */
export function mendFields<Fields>(
  schema: z.ZodType<Fields>,
  root: unknown,
  placeholders: Placeholders,
): Fields | undefined {
  const mended = structuredClone(root);
  for (let pass = 0; pass < passes; pass += 1) {
    const parsed = schema.safeParse(mended);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) mendAt(mended, issue, placeholders);
  }
  return undefined;
}

function mendAt(root: unknown, issue: z.core.$ZodIssue, placeholders: Placeholders): void {
  const path = issue.path.map((segment) => (typeof segment === 'symbol' ? '' : segment));
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) removeAt(root, [...path, key]);
    return;
  }
  const key = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  if (typeof key !== 'string' || !isObject(parent)) {
    removeAt(root, path);
  } else if (Object.hasOwn(placeholders, key) && parent[key] !== placeholders[key]) {
    parent[key] = placeholders[key];
  } else if (Object.hasOwn(parent, key)) {
    removeAt(root, path);
  } else {
    removeAt(root, path.slice(0, -1));
  }
}

/** The value at a path; absent when there is none. Own keys only. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (!isObject(value) || !Object.hasOwn(value, segment)) return undefined;
    value = value[segment];
  }
  return value;
}

function removeAt(root: unknown, path: Path): void {
  const key = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  if (key === undefined || !isObject(parent)) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
