import { FormError } from './form-error.js';
import type { Fields } from './to-fields.js';

/** Reads a required one-line text without the blanks around it; throws `FormError`. */
export const parseText = (fields: Fields, options: { field: string; label: string; limit: number }): string => {
  const text = (fields[options.field] ?? '').trim();
  if (text === '') throw new FormError(options.field, `Enter a value for ${options.label}.`);
  if (text.length > options.limit) {
    throw new FormError(options.field, `${options.label} can have at most ${options.limit} characters.`);
  }
  return text;
};
