import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { MembersService } from './members-service.js';

/** A call of Moodle's web service as it arrived. */
export interface CalendarCall {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly contentType: string | undefined;
  readonly fields: URLSearchParams;
}

/** A tiny LMS: a key set, a web service that records its calls, a memberships service, and id_tokens. */
export class Lms {
  readonly url: string;
  readonly calls: CalendarCall[] = [];
  readonly membersService = new MembersService(() => this.url);
  /** What the web service answers. */
  answer = JSON.stringify({ events: [{ id: 101 }], warnings: [] });
  /** The web service holds its answers back until it has seen this many calls. */
  holdsUntil = 1;
  readonly #held: (() => void)[] = [];
  readonly #server: Server;
  readonly #privateKey: KeyObject;

  private constructor(server: Server, privateKey: KeyObject) {
    this.#server = server;
    this.#privateKey = privateKey;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<Lms> {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keySet = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'lms', alg: 'RS256', use: 'sig' }] };
    const server = createServer();
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const lms = new Lms(server, privateKey);
    server.on('request', (request, response) => {
      if (lms.membersService.answer(request, response)) return;
      response.setHeader('content-type', 'application/json');
      if (request.url === '/mod/lti/certs.php') response.end(JSON.stringify(keySet));
      else void lms.#record(request).then(() => lms.#answer(response));
    });
    return lms;
  }

  /** An RS256 id_token with these claims. */
  sign(claims: object, header: object = { typ: 'JWT', alg: 'RS256', kid: 'lms' }): string {
    const input = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${input}.${createSign('RSA-SHA256').update(input).sign(this.#privateKey, 'base64url')}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #record(request: IncomingMessage): Promise<void> {
    const { method, url: path, headers } = request;
    const fields = new URLSearchParams(await text(request));
    this.calls.push({ method, path, contentType: headers['content-type'], fields });
  }

  #answer(response: ServerResponse): void {
    this.#held.push(() => response.end(this.answer));
    if (this.calls.length < this.holdsUntil) return;
    for (const answer of this.#held.splice(0)) answer();
  }
}
