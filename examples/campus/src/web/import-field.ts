import { z } from 'zod';

/** A script that lets one choose a file instead of pasting what is in it. */
export const IMPORT_SCRIPT = '/assets/scripts/choose-file.js';

/** Characters that fit into the field of an import. */
export const IMPORT_LIMIT = 1_000_000;

/** JSON that somebody pasted, as the schema wants it; `what` is what the file should have been. */
export const importField = <Schema extends z.ZodType>(schema: Schema, what: string): z.ZodType<z.output<Schema>> =>
  z
    .string('Please paste the exported file.')
    .trim()
    .min(1, 'Please paste the exported file.')
    .max(IMPORT_LIMIT, `An import has at most ${IMPORT_LIMIT} characters.`)
    .transform((text, context) => {
      const json = parseJson(text);
      if (json === undefined) return refuse(context, 'This is not JSON. Please paste the whole exported file.');
      const result = schema.safeParse(json);
      if (result.success) return result.data;
      const place = result.error.issues[0]?.path.join('.') ?? '';
      return refuse(context, `This is not ${what} exported from Campus${place ? `: see “${place}”` : ''}.`);
    });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
