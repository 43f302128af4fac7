import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import { PageError } from './page-error.js';
import { findViewer } from './viewer.js';

/** Refuses forms that do not come from campus' own pages. Who is not logged in has no token, but an origin. */
export function createFormCheck(baseUrl: string): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !isOwnForm(request, { baseUrl, token: findViewer(response)?.session.csrfToken })) {
      throw new PageError(403, 'This form is no longer valid. Please go back, reload the page and try again.');
    }
    next();
  };
}

/** The posted fields as the schema wants them, or a page that says that they are not. */
export function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(request.body);
  if (!result.success) throw new PageError(400);
  return result.data;
}

function isOwnForm(request: Request, { baseUrl, token }: { baseUrl: string; token: string | undefined }): boolean {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== baseUrl) return false;
  return token === undefined || isEqual(token, toField(request, 'csrf'));
}

function toField(request: Request, name: string): string {
  const body: unknown = request.body;
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function isEqual(expected: string, actual: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(actual)];
  return left.length === right.length && timingSafeEqual(left, right);
}
