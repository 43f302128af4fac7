import express from 'express';
import type { Request, RequestHandler } from 'express';

export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Reads a form body as text: duplicates stay visible (LTI-A22), and nothing is nested by a parser. */
export function readFormBody(options: { readonly limit: string }): RequestHandler {
  return express.text({ type: FORM_TYPE, limit: options.limit });
}

/** The form fields of a request read by `readFormBody`. */
export function getFormParameters(request: Request): URLSearchParams {
  const body: unknown = request.body;
  return new URLSearchParams(typeof body === 'string' ? body : '');
}

/** The query, duplicates included. */
export function getQueryParameters(request: Request): URLSearchParams {
  const start = request.originalUrl.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : request.originalUrl.slice(start + 1));
}
