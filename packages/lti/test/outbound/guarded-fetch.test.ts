import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createGuardedFetch } from '@lms-zoom/lti';
import type { GuardedFetch, GuardedFetchOptions } from '@lms-zoom/lti';
import { startServer } from '../support/a-server.js';
import type { TestServer } from '../support/a-server.js';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((opened) => opened.close()));
});

function createFetch(options: Partial<GuardedFetchOptions> = {}): GuardedFetch {
  const fetch = createGuardedFetch({ trustedOrigins: [], ca: undefined, ...options });
  open.push(fetch);
  return fetch;
}

async function serve(listener: RequestListener, options = { tls: false }): Promise<TestServer> {
  const server = await startServer(listener, options);
  open.push(server);
  return server;
}

/** A server and a fetch that trusts its origin. */
async function createPair(
  listener: RequestListener,
  options: Partial<GuardedFetchOptions> = {},
): Promise<{ url: string; fetch: GuardedFetch }> {
  const { port } = await serve(listener);
  const url = `http://127.0.0.1:${port}`;
  return { url, fetch: createFetch({ trustedOrigins: [url], ...options }) };
}

describe('a request to a tool', () => {
  it('brings back status, headers and text', async () => {
    const { url, fetch } = await createPair((request, response) => {
      response.writeHead(200, { 'cache-control': 'max-age=60' }).end(`${request.method ?? ''} ${request.url ?? ''}`);
    });
    const response = await fetch(`${url}/jwks?x=1`);
    expect(response).toMatchObject({ status: 200, text: 'GET /jwks?x=1' });
    expect(response.headers.get('Cache-Control')).toBe('max-age=60');
  });

  it('posts a form and hands back a redirect instead of following it', async () => {
    const received: string[] = [];
    const { url, fetch } = await createPair((request, response) => {
      void text(request).then((body) => {
        received.push(`${request.method ?? ''} ${request.headers['content-type'] ?? ''} ${body}`);
        response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      });
    });
    const response = await fetch(`${url}/login`, { form: new URLSearchParams({ iss: 'a b' }) });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('http://169.254.169.254/');
    expect(received).toEqual(['POST application/x-www-form-urlencoded iss=a+b']);
  });
});

describe('LTI-O10 what a request to a tool may not do', () => {
  it.each([
    'http://tool.example/jwks',
    'ftp://tool.example/jwks',
    'file:///etc/passwd',
    'data:application/json,{}',
    'https://user:secret@tool.example/',
    'jwks',
    '',
  ])('leave https: %j', async (url) => {
    await expect(createFetch()(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_URL_FORBIDDEN');
  });

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '017700000001',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '224.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00::1]',
    '[fec0::1]',
    '[ff02::1]',
  ])('reach the private address %s', async (host) => {
    await expect(createFetch()(`https://${host}/`)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_ADDRESS_FORBIDDEN');
  });

  it('reach a private address by a name, even with a certificate that is trusted', async () => {
    const server = await serve((_request, response) => response.end('secret'), { tls: true });
    const fetch = createFetch({ ca: LOCALHOST_CERTIFICATE });
    await expect(fetch(`https://localhost:${server.port}/`)).rejects.toHaveProperty(
      'code',
      'ERR_OUTBOUND_ADDRESS_FORBIDDEN',
    );
    expect(server.hits).toBe(0);
  });

  it('reach the neighbour of a trusted origin', async () => {
    const server = await serve((_request, response) => response.end('secret'));
    const fetch = createFetch({ trustedOrigins: [`http://127.0.0.1:${server.port + 1}`] });
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toHaveProperty(
      'code',
      'ERR_OUTBOUND_URL_FORBIDDEN',
    );
    expect(server.hits).toBe(0);
  });

  it('believe a certificate that nobody vouches for', async () => {
    const server = await serve((_request, response) => response.end('hello'), { tls: true });
    const url = `https://localhost:${server.port}`;
    await expect(createFetch({ trustedOrigins: [url] })(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_TLS');
    expect(server.hits).toBe(0);
    const informed = createFetch({ trustedOrigins: [url], ca: LOCALHOST_CERTIFICATE });
    await expect(informed(url)).resolves.toHaveProperty('text', 'hello');
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    ['drips', (_request, response) => void setInterval(() => response.write('x'), 20).unref()],
  ])('wait longer than its time limit for a server that %s', async (_name, listener) => {
    const { url, fetch } = await createPair(listener, { timeoutMs: 200 });
    await expect(fetch(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_TIMEOUT');
  });

  it('read more than its size limit', async () => {
    const { url, fetch } = await createPair((_request, response) => response.end('x'.repeat(256 * 1024 + 1)));
    await expect(fetch(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_TOO_LARGE');
    const { url: smallUrl, fetch: smallFetch } = await createPair((_request, response) => {
      response.end('x'.repeat(256 * 1024));
    });
    await expect(smallFetch(smallUrl)).resolves.toHaveProperty('status', 200);
  });

  it('unpack a compressed answer that it did not ask for', async () => {
    const bomb = gzipSync('x'.repeat(10_000_000));
    const { url, fetch } = await createPair((request, response) => {
      expect(request.headers['accept-encoding']).toBeUndefined();
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect((await fetch(url)).text.length).toBeLessThanOrEqual(bomb.length);
  });
});

describe('why there is no answer', () => {
  it('is that nobody listens', async () => {
    const server = await serve(() => undefined);
    await server.close();
    const url = `http://127.0.0.1:${server.port}`;
    await expect(createFetch({ trustedOrigins: [url] })(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_REFUSED');
  });

  it('is that nobody knows the name', async () => {
    const fetch = createFetch({ timeoutMs: 20_000 });
    await expect(fetch('https://tool.invalid/')).rejects.toHaveProperty('code', 'ERR_OUTBOUND_NAME_UNKNOWN');
  });

  it('is that the server does not speak TLS', async () => {
    const server = await serve((_request, response) => response.end('hello'));
    const url = `https://127.0.0.1:${server.port}`;
    await expect(createFetch({ trustedOrigins: [url] })(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_TLS');
  });

  it('is that the connection broke', async () => {
    const { url, fetch } = await createPair((request) => request.socket.destroy());
    await expect(fetch(url)).rejects.toHaveProperty('code', 'ERR_OUTBOUND_FAILED');
  });
});
