import { z } from 'zod';
import type { Path } from './yaml.ts';

/** The schema that stands at `path` below `schema`, wrappers taken off; undefined when nothing stands there. */
export function schemaAt(schema: unknown, path: Path): z.core.$ZodType | undefined {
  let current = bare(schema);
  for (const step of path) {
    current = bare(childSchema(current, step));
    if (current === undefined) return undefined;
  }
  return current;
}

/** What the field at `path` means, as its schema says: `縣市：主辦縣市，…`. */
export function descriptionAt(schema: unknown, path: Path): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent = schemaAt(schema, path.slice(0, -1));
  const field = childSchema(parent, last);
  return field instanceof z.ZodType ? field.description : undefined;
}

/** The names of the fields of the object at `path`. */
export function fieldsAt(schema: unknown, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** Those fields of an object that fit their own schemas, whatever is wrong with the rest. */
export function rightFields(schema: unknown, value: unknown): Record<string, unknown> {
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return {};
  const right: [string, unknown][] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    if (!(field instanceof z.ZodType) || !Object.hasOwn(value, name)) continue;
    const checked = field.safeParse(Reflect.get(value, name));
    if (checked.success) right.push([name, checked.data]);
  }
  return Object.fromEntries(right);
}

function childSchema(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, unknown>)[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function bare(schema: unknown): z.core.$ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable) current = current.unwrap();
  return current instanceof z.ZodType ? current : undefined;
}
