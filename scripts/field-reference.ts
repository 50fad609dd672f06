/** The fields of the files that editors write, as Markdown tables made from their schemas. */
import { z } from 'zod';

/** As much of JSON Schema as our schemas come out in. */
interface Outline {
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Outline>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Outline | boolean;
  readonly propertyNames?: Outline;
  readonly items?: Outline;
  readonly anyOf?: readonly Outline[];
  readonly oneOf?: readonly Outline[];
}

interface Row {
  readonly path: string;
  readonly needed: string;
  readonly means: string;
}

/** One table with a row for each field, those inside others after them: `readings.<id>.quote`. */
export function fieldTable(schema: z.ZodType): string {
  // zod types its JSON Schema more loosely than the parts read here
  const outline = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Outline;
  const rows = rowsBelow(outline, '');
  const lines = rows.map(({ path, needed, means }) => `| \`${path}\` | ${needed} | ${means} |`);
  return ['| field | | what it says |', '| --- | --- | --- |', ...lines].join('\n');
}

/** Replaces what stands between `<!-- fields: name -->` and `<!-- end -->` in a text, for each name. */
export function fillTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce(
    (filled, [name, table]) =>
      filled.replace(
        new RegExp(`(<!-- fields: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`),
        (_whole, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
      ),
    text,
  );
}

function rowsBelow(outline: Outline, path: string): Row[] {
  if (outline.items) return rowsBelow(outline.items, `${path}[]`);
  const alternatives = outline.anyOf ?? outline.oneOf;
  if (alternatives) return uniqueRows(alternatives.flatMap((each) => rowsBelow(each, path)));
  const { additionalProperties: rest } = outline;
  if (typeof rest === 'object' && !outline.properties) return rowsBelow(rest, `${path}.<id>`);
  return Object.entries(outline.properties ?? {}).flatMap(([name, field]) => {
    const own = `${path}.${name}`;
    const row = {
      path: own.replace(/^\./, ''),
      needed: neededWord(outline, name, field),
      means: meaningOf(field),
    };
    return [row, ...rowsBelow(field, own)];
  });
}

/** Two alternatives may have a field in common; it is listed once. */
function uniqueRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ path }, at) => rows.findIndex((each) => each.path === path) === at);
}

function neededWord(parent: Outline, name: string, field: Outline): string {
  return parent.required?.includes(name) === true && field.default === undefined ? 'needed' : '';
}

function meaningOf(field: Outline): string {
  const values = field.enum?.map((value) => `\`${String(value)}\``).join(', ');
  const usual = isWorthTelling(field.default) ? `Left out, it is \`${String(field.default)}\`.` : undefined;
  const parts = [field.description, values && `One of ${values}.`, usual].filter(
    (part) => part !== undefined,
  );
  return parts.join(' ').replaceAll('|', '\\|');
}

function isWorthTelling(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
