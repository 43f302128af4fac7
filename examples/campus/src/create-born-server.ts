import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Express } from 'express';

/**
 * A server whose requests and responses are born with Express's prototypes. Express gives them these prototypes anyway,
 * but changing the prototype of a living object is slow, and doing so for each request halves what a server can carry.
 */
export function createBornServer(app: Express): Server {
  class BornRequest extends IncomingMessage {}
  class BornResponse extends ServerResponse<BornRequest> {}
  Object.setPrototypeOf(BornRequest.prototype, app.request);
  Object.setPrototypeOf(BornResponse.prototype, app.response);
  Object.assign(app, { request: BornRequest.prototype, response: BornResponse.prototype });
  return createServer({ IncomingMessage: BornRequest, ServerResponse: BornResponse }, app);
}
