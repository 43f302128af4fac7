import type { FieldFault } from '@lms-zoom/core';
import type { z } from 'zod';
import type { ApiErrorCode } from './problem-status.js';

/** A refusal that only the API knows; `fields` says what is wrong with which part of the input. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly fields: Readonly<Record<string, FieldFault>> | undefined;

  constructor(code: ApiErrorCode, message: string, fields?: Readonly<Record<string, FieldFault>>) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** Decodes what a caller sent. @throws ApiError `ERR_INPUT_INVALID`, with field code `invalid` for each part that is wrong */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }): [string, FieldFault] => [
    path.join('.') || 'body',
    { code: 'invalid', message },
  ]);
  throw new ApiError('ERR_INPUT_INVALID', 'Some fields need your attention.', Object.fromEntries(faults));
}
