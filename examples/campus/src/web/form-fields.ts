import { z } from 'zod';

/** The title of a course, group or element. */
export const titleField = z
  .string('Please type a title.')
  .trim()
  .min(1, 'Please type a title.')
  .max(200, 'A title has at most 200 characters.');

/** Text of several lines. Browsers send a line's end as two characters, but count it as one. */
export const textField = (limit: number): z.ZodType<string> =>
  z
    .string('Please type a text.')
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .pipe(z.string().max(limit, `A text has at most ${limit} characters here.`));
