import { z } from 'zod';
import type { Path } from './place.ts';

/** As much of JSON Schema as our schemas come out in. */
export interface Outline {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Outline>>;
  readonly additionalProperties?: Outline | boolean;
  readonly items?: Outline;
  readonly prefixItems?: readonly Outline[];
  readonly anyOf?: readonly Outline[];
  readonly oneOf?: readonly Outline[];
}

/** A schema's keys and sentences. */
export function outlineOf(schema: z.ZodType): Outline {
  // zod types its JSON Schema more loosely than the parts read here
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Outline;
}

/** The part of an outline for one path; of alternatives the first that has it. */
export function outlineAt(outline: Outline | undefined, path: Path): Outline | undefined {
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
