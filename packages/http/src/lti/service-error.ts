import type { Response } from 'express';

interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 406;
  readonly error: 'invalid_request' | 'invalid_token' | 'insufficient_scope' | 'not_found' | 'not_acceptable';
  readonly code: string;
  readonly description: string;
  /** The `WWW-Authenticate` header. */
  readonly challenge?: string | undefined;
}

/** A service says no to a tool; `code` and `cause` are for the log. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: Refusal['status'];
  readonly error: Refusal['error'];
  readonly code: string;
  readonly challenge: string | undefined;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal.description, options);
    this.status = refusal.status;
    this.error = refusal.error;
    this.code = refusal.code;
    this.challenge = refusal.challenge;
  }
}

/** Answers with `{ error, error_description }`, the form that tools know from the token endpoint. */
export function sendServiceError(response: Response, { status, error, message, challenge }: ServiceError): void {
  if (challenge !== undefined) response.setHeader('WWW-Authenticate', challenge);
  response
    .writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
    .end(JSON.stringify({ error, error_description: message }));
}
