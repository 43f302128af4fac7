import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { SandboxLogger } from '../sandbox-logger.js';
import { RefusalError } from '../launch/refusal-error.js';
import { toRefusal } from '../launch/to-refusal.js';
import { LtijsRefusedError } from '../tool/ltijs-refused-error.js';
import type { Page, Render } from './create-render.js';

/** The one place where errors become pages: the reason in plain words and an id to find it in the log. */
export const sendError =
  (deps: { render: Render; logger: SandboxLogger }): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  (error: unknown, request, response, _next) => {
    const correlationId = randomUUID();
    const cause = error instanceof LtijsRefusedError ? toRefusal(error) : error;
    const page = toPage(cause, correlationId);
    const level = page.status === 500 ? 'error' : 'warn';
    deps.logger[level]({ correlationId, path: request.path, error: toLogged(cause) }, page.title);
    deps.render(response, page);
  };

const toPage = (error: unknown, correlationId: string): Page & { status: number } => {
  if (error instanceof RefusalError) {
    const { code, status, message } = error;
    const data = { message, code, correlationId };
    return { view: 'refusal', title: TITLES[code] ?? 'Zoom could not sign you in', status, data, framedBy: '*' };
  }
  const status = toClientStatus(error);
  const [title, message] = status === undefined ? SERVER_FAULT : CLIENT_FAULT;
  return { view: 'refusal', title, status: status ?? 500, data: { message, correlationId }, framedBy: '*' };
};

const TITLES: Readonly<Partial<Record<string, string>>> = {
  ERR_LTI_KEY_UNKNOWN: 'This LTI Key is unknown',
  ERR_NOT_HOST: 'Only hosts can do this',
  ERR_MEETING_UNKNOWN: 'This meeting does not exist',
};
const SERVER_FAULT = ['Something went wrong', 'The sandbox could not do this. Try again.'] as const;
const CLIENT_FAULT = ['This request cannot be read', 'Go back and try again.'] as const;

/** Body parsers mark a bad request by a status below 500. */
const toClientStatus = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
    ? error.status
    : undefined;

const toLogged = (error: unknown): unknown => (error instanceof RefusalError ? error.code : error);
