import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createGuardedFetch } from '@lms-zoom/lti';
import type { CheckStep } from '../../src/index.js';
import { createCheck, toEndpoints } from '../support/a-check.js';
import type { Check, PlainAnswer } from '../support/a-check.js';
import { startWebServer } from '../support/a-web-server.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const OWN_STEPS = ['jwksUrl', 'authUrl', 'tokenUrl', 'webServiceUrl'] as const;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A check of an LMS whose public base URL leads to this server. */
async function createCheckBehind(listener: RequestListener, options = { timeoutMs: 5000 }): Promise<Check> {
  const server = await startWebServer(listener, options);
  open.push(server);
  return createCheck({ own: server.fetch, endpoints: toEndpoints(server.origin) });
}

const answerWith =
  ({ status = 200, headers = {}, text = '' }: PlainAnswer): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(text);

/** Answers by path as the endpoints do, but for what is changed. */
const answerByPath =
  (answers: Readonly<Record<string, PlainAnswer>>): RequestListener =>
  (request, response) =>
    answerWith(answers[request.url ?? ''] ?? { status: 404 })(request, response);

const RIGHT = {
  '/mod/lti/auth.php': {
    status: 400,
    headers: { ...HTML, 'content-security-policy': "default-src 'none'; frame-ancestors 'self'; form-action 'none'" },
  },
  '/mod/lti/token.php': { status: 400, text: '{"error":"invalid_request"}' },
  '/webservice/rest/server.php': { status: 200, text: '{"errorcode":"invalidtoken"}' },
} as const;

async function expectAll(check: Check, seen: RegExp, advice: RegExp): Promise<void> {
  const steps = await check.run();
  for (const id of OWN_STEPS) {
    expect(steps[id]).toMatchObject({
      status: 'failed',
      seen: expect.stringMatching(seen),
      advice: expect.stringMatching(advice),
    });
  }
}

describe('our public URLs', () => {
  it.each<[string, RegExp, RegExp, PlainAnswer]>([
    [
      'a redirect to a login page',
      /redirects to http.*\/login \(status 302\)/,
      /login wall/,
      { status: 302, headers: { location: '/login?next=secret' } },
    ],
    [
      'a move to https',
      /redirects to https:\/\/lms\.example\//,
      /https/,
      { status: 301, headers: { location: 'https://lms.example/' } },
    ],
    ['a redirect without a target', /redirects nowhere/, /redirects/, { status: 302 }],
    ['a login wall', /not logged in \(status 401\)/, /login wall/, { status: 401 }],
    ['a firewall', /status 403/, /firewall/, { status: 403 }],
    ['a proxy that does not know the path', /Nothing is found/, /reverse proxy/, { status: 404 }],
    ['a proxy that does not reach the LMS', /an error \(status 502\)/, /logs/, { status: 502 }],
    ['a login page', /Something else.*text\/html/, /login page/, { headers: HTML, text: '<form>Log in</form>' }],
    ['another JSON service', /Something else/, /another program/, { text: '{"error":"x","keys":1,"errorcode":"y"}' }],
    ['another server’s 400', /Something else|lacks our/, /another program/i, { status: 400, headers: HTML }],
  ])('fail behind %s', async (_what, seen, advice, answer) => {
    await expectAll(await createCheckBehind(answerWith(answer)), seen, advice);
  });

  it('never follow a redirect', async () => {
    const paths: string[] = [];
    const { run } = await createCheckBehind((request, response) => {
      paths.push(request.url ?? '');
      response.writeHead(302, { location: '/login' }).end();
    });
    await run();
    expect(paths.sort()).toEqual(Object.keys({ ...RIGHT, '/mod/lti/certs.php': '' }).sort());
  });

  it('fail when nobody answers in time', async () => {
    await expectAll(await createCheckBehind(() => undefined, { timeoutMs: 200 }), /in time/, /firewall/i);
  });

  it('fail when nobody listens', async () => {
    const gone = await startWebServer(() => undefined);
    await gone.close();
    const own = createGuardedFetch({ trustedOrigins: [gone.origin], ca: undefined });
    open.push(own);
    await expectAll(await createCheck({ own, endpoints: toEndpoints(gone.origin) }), /refused/, /firewall/i);
  });

  it('are ok when each answers as ours do', async () => {
    let kid = '';
    const { installation, run } = await createCheckBehind((request, response) => {
      const keySet = { text: JSON.stringify({ keys: [{ kid: 'old' }, { kid }] }) };
      answerByPath({ ...RIGHT, '/mod/lti/certs.php': keySet })(request, response);
    });
    ({ kid } = await installation.keys.getSigningKey());
    const steps = await run();
    expect(OWN_STEPS.map((id) => steps[id].status)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it.each<[(typeof OWN_STEPS)[number], CheckStep['status'], RegExp, Readonly<Record<string, PlainAnswer>>]>([
    ['jwksUrl', 'failed', /shows other keys/, { '/mod/lti/certs.php': { text: '{"keys":[{"kid":"another"}]}' } }],
    ['jwksUrl', 'failed', /Something else/, { '/mod/lti/certs.php': { text: '{"error":"x"}' } }],
    [
      'authUrl',
      'failed',
      /lacks our Content-Security-Policy/,
      {
        '/mod/lti/auth.php': {
          status: 400,
          headers: { ...HTML, 'content-security-policy': "default-src 'none'" },
          text: '<title>Zoom cannot be opened</title>',
        },
      },
    ],
    ['authUrl', 'failed', /Something else/, { '/mod/lti/auth.php': { headers: RIGHT['/mod/lti/auth.php'].headers } }],
    ['tokenUrl', 'failed', /Something else/, { '/mod/lti/token.php': { status: 400, text: '{"error":"other"}' } }],
    [
      'webServiceUrl',
      'failed',
      /Something else/,
      { '/webservice/rest/server.php': { text: '{"errorcode":"servicenotavailable"}' } },
    ],
  ])('%s is %s: %s', async (id, status, seen, answers) => {
    const steps = await (await createCheckBehind(answerByPath({ ...RIGHT, ...answers }))).run();
    expect(steps[id]).toMatchObject({ status, seen: expect.stringMatching(seen) });
  });
});
