import { PLACE_TYPES, findPlaceInKey, toPlaceKey } from '@lms-zoom/core';
import { z } from 'zod';

/*
 * Every schema of the API describes the JSON on the wire. What comes in is decoded by it, what goes out is encoded by
 * it, so that the code has dates, places and `undefined` where the wire has text and `null`.
 */

export const TEXT = z.string({ error: 'Text is needed here.' }).max(10_000, { error: 'This is too long.' });
export const FLAG = z.boolean({ error: 'This must be true or false.' });
export const COUNT = z.int().min(0);
export const ID = z.string().regex(/^[\w.-]{1,128}$/, { error: 'This is no id.' });
/** The revision that somebody saw: who is not the first to change it is told. */
export const REVISION = z.int({ error: 'The revision is a whole number.' }).min(0);
export const MAIL_DOMAINS = z.array(TEXT, { error: 'A list of texts is needed here.' }).max(1000);
export const PLACE_TYPE = z.enum(PLACE_TYPES);

/** ISO 8601 in UTC on the wire. */
export const DATE = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});

/** `<type>:<id>` as the host writes it into its pages. */
export const PLACE = z.codec(
  z.string().describe('<type>:<id>, such as courseElement:42.'),
  z.object({ type: PLACE_TYPE, id: z.string() }),
  {
    decode: (key, context) => {
      const place = findPlaceInKey(key);
      if (place !== undefined) return place;
      const message = 'This is no place: write <type>:<id>, such as courseElement:42.';
      context.issues.push({ code: 'custom', input: key, message });
      return z.NEVER;
    },
    encode: toPlaceKey,
  },
);

/** What a sentence in another language is made of. */
export const MESSAGE = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

/** Which page of a list; the first is 1. */
export const PAGE = z.coerce.number().int().min(1).max(100_000).default(1);

/** `null` on the wire where the code has `undefined`. */
export function orNull<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodCodec<z.ZodNullable<Schema>, z.ZodType<z.output<Schema> | undefined>> {
  return z.codec(z.nullable(schema), z.custom<z.output<Schema> | undefined>(), {
    decode: (value) => value ?? undefined,
    encode: (value) => value ?? null,
  });
}
