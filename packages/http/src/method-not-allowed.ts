import type { RequestHandler } from 'express';

/** Answers 405 with the `Allow` header (RFC 9110 15.5.6). */
export function refuseMethod(...allowed: readonly string[]): RequestHandler {
  const headers = {
    Allow: allowed.join(', '),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  return (_request, response) => {
    response.writeHead(405, headers).end('This method is not allowed here.\n');
  };
}
