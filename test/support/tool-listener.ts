import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

/** A tool of the tests' own at Zoom's paths: it serves a key set, signs client assertions, and answers login initiations as told. */
export interface ToolListener {
  readonly origin: string;
  readonly redirectUri: string;
  /** Answers the login initiation; can be changed while a test runs. */
  login: RequestListener;
  createAssertion(clientId: string, audience: string, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

export async function startToolListener(): Promise<ToolListener> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'tool-key', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/lti/advantage/login/') === true) {
      tool.login(request, response);
      return;
    }
    const isKeySet = request.url === '/lti/advantage/jwks';
    response.writeHead(isKeySet ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(isKeySet ? JSON.stringify({ keys: [jwk] }) : '{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tool: ToolListener = {
    origin,
    redirectUri: `${origin}/lti/advantage/oauth/complete`,
    login: (_request, response) => response.writeHead(404).end(),
    createAssertion: (clientId, audience, claims = {}) =>
      new SignJWT({ jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'tool-key', typ: 'JWT' })
        .setIssuer(clientId)
        .setSubject(clientId)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(privateKey),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return tool;
}
