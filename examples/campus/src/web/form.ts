import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import { PageError } from './page-error.js';
import { findViewer, type Viewer } from './viewer.js';

/** What a form shows: what is in its fields, and what is wrong with them, each by the field's name. */
export interface FormState {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** A posted form: its fields as the schema wants them, or the form as it is to be shown again. */
export type Submission<Fields> =
  { readonly isValid: true; readonly fields: Fields } | { readonly isValid: false; readonly form: FormState };

/** Refuses forms that do not come from campus' own pages. Who is not logged in has no token, but an origin. */
export function createFormCheck(baseUrl: string): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      checkForm(request, { baseUrl, viewer: findViewer(response) });
    next();
  };
}

/** For a page on which the form can be corrected. */
export function toSubmission<Schema extends z.ZodType>(request: Request, schema: Schema): Submission<z.output<Schema>> {
  const result = schema.safeParse(request.body);
  if (result.success) return { isValid: true, fields: result.data };
  const errors = result.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
  return { isValid: false, form: { values: toValues(request), errors: Object.fromEntries(errors.reverse()) } };
}

/** The posted fields of a form with which a person cannot be wrong: who sends something else gets an error page. */
export function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const submission = toSubmission(request, schema);
  if (!submission.isValid) throw new PageError(400);
  return submission.fields;
}

function checkForm(request: Request, { baseUrl, viewer }: { baseUrl: string; viewer: Viewer | undefined }): void {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== baseUrl) {
    throw new PageError(403, 'This form came from another site. Nothing was changed.');
  }
  if (!viewer || isEqual(viewer.session.csrfToken, toValues(request)['csrf'] ?? '')) return;
  const name = `${viewer.user.givenName} ${viewer.user.familyName}`;
  const sentence = `You are logged in as ${name} now, and this form was opened before that. Nothing was changed.`;
  throw new PageError(403, sentence, 'This form is no longer valid');
}

/** All fields that were sent once. */
function toValues(request: Request): Readonly<Record<string, string>> {
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null) return {};
  const isText = (field: [string, unknown]): field is [string, string] => typeof field[1] === 'string';
  return Object.fromEntries(Object.entries(body).filter(isText));
}

function isEqual(expected: string, actual: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(actual)];
  return left.length === right.length && timingSafeEqual(left, right);
}
