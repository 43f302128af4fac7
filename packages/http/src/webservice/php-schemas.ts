import { z } from 'zod';
import { createInvalidParameter } from './moodle-exception.js';
import { PhpArray } from './php-array.js';

/** A whole number (Moodle's `PARAM_INT`). */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/)
  .transform(Number);

/** `0` or `1` (Moodle's `PARAM_BOOL`). */
export const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Moodle's `external_single_structure`; keys that are not named are left out, and an empty value counts as none. */
export function structure<Shape extends z.ZodRawShape>(shape: Shape): z.ZodPreprocess<z.ZodObject<Shape>> {
  return z.preprocess(toFields, z.object(shape));
}

/** Moodle's `external_multiple_structure`; the keys only give the order. */
export function list<Item extends z.ZodType>(item: Item): z.ZodPreprocess<z.ZodArray<Item>> {
  return z.preprocess((value) => (value instanceof PhpArray ? [...value.values()] : value), z.array(item).max(1_000));
}

/** @throws MoodleException `invalidparameter` */
export function parseArguments<Schema extends z.ZodType>(schema: Schema, parameters: PhpArray): z.output<Schema> {
  const { success, data } = schema.safeParse(parameters);
  if (!success) throw createInvalidParameter();
  return data;
}

function toFields(value: unknown): unknown {
  if (!(value instanceof PhpArray)) return value;
  return Object.fromEntries([...value.entries()].filter(([, field]) => field !== ''));
}
