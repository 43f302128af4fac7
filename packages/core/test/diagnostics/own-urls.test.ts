import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createGuardedFetch } from '@lms-zoom/lti';
import type { CheckStep, Message } from '../../src/index.js';
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

async function expectAll(check: Check, seen: Message, advice: string): Promise<void> {
  const steps = await check.run();
  for (const id of OWN_STEPS) {
    const url = check.endpoints[id];
    const values = { url, ...seen.values };
    expect(steps[id]).toEqual({
      id,
      status: 'failed',
      seen: { code: seen.code, values },
      advice: { code: advice, values: {} },
    });
  }
}

describe('our public URLs', () => {
  it.each<[string, Message, string, PlainAnswer]>([
    [
      'a move to https',
      { code: 'redirects', values: { target: 'https://lms.example/', status: 301 } },
      'adviceNoRedirect',
      { status: 301, headers: { location: 'https://lms.example/?session=secret' } },
    ],
    [
      'a redirect without a target',
      { code: 'redirectsNowhere', values: { status: 302 } },
      'adviceNoRedirect',
      { status: 302 },
    ],
    ['a login wall', { code: 'keptOut', values: { status: 401 } }, 'adviceLoginWall', { status: 401 }],
    ['a firewall', { code: 'keptOut', values: { status: 403 } }, 'adviceLoginWall', { status: 403 }],
    [
      'a proxy that does not know the path',
      { code: 'notFound', values: { status: 404 } },
      'adviceProxyPath',
      { status: 404 },
    ],
    [
      'a proxy that does not reach the LMS',
      { code: 'serverError', values: { status: 502 } },
      'adviceServerLogs',
      { status: 502 },
    ],
    [
      'a login page',
      { code: 'otherServer', values: { status: 200, contentType: HTML['content-type'] } },
      'adviceOtherServer',
      { headers: HTML, text: '<form>Log in</form>' },
    ],
    [
      'another JSON service',
      { code: 'otherServerUntyped', values: { status: 200 } },
      'adviceOtherServer',
      { text: '{"error":"x","keys":1,"errorcode":"y"}' },
    ],
  ])('fail behind %s', async (_what, seen, advice, answer) => {
    await expectAll(await createCheckBehind(answerWith(answer)), seen, advice);
  });

  it('fail behind a redirect to a login page of the same server, whose parameters are not shown', async () => {
    const headers = { location: '/login?next=secret' };
    const check = await createCheckBehind(answerWith({ status: 302, headers }));
    const target = `${check.endpoints.lmsUrl}/login`;
    await expectAll(check, { code: 'redirects', values: { target, status: 302 } }, 'adviceNoRedirect');
  });

  it('fail behind another server’s 400', async () => {
    const steps = await (await createCheckBehind(answerWith({ status: 400, headers: HTML }))).run();
    expect(OWN_STEPS.map((id) => steps[id].status)).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(steps.authUrl.seen.code).toBe('policyLacking');
    expect(steps.tokenUrl.seen.code).toBe('otherServer');
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
    await expectAll(
      await createCheckBehind(() => undefined, { timeoutMs: 200 }),
      { code: 'noAnswerTimeout', values: {} },
      'adviceOwnFirewall',
    );
  });

  it('fail when nobody listens', async () => {
    const gone = await startWebServer(() => undefined);
    await gone.close();
    const own = createGuardedFetch({ trustedOrigins: [gone.origin], ca: undefined });
    open.push(own);
    await expectAll(
      await createCheck({ own, endpoints: toEndpoints(gone.origin) }),
      { code: 'noAnswerRefused', values: {} },
      'adviceOwnFirewall',
    );
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

  it.each<[(typeof OWN_STEPS)[number], CheckStep['status'], string, Readonly<Record<string, PlainAnswer>>]>([
    ['jwksUrl', 'failed', 'otherKeysShown', { '/mod/lti/certs.php': { text: '{"keys":[{"kid":"another"}]}' } }],
    ['jwksUrl', 'failed', 'otherServerUntyped', { '/mod/lti/certs.php': { text: '{"error":"x"}' } }],
    [
      'authUrl',
      'failed',
      'policyLacking',
      {
        '/mod/lti/auth.php': {
          status: 400,
          headers: { ...HTML, 'content-security-policy': "default-src 'none'" },
          text: '<title>Zoom cannot be opened</title>',
        },
      },
    ],
    ['authUrl', 'failed', 'otherServer', { '/mod/lti/auth.php': { headers: RIGHT['/mod/lti/auth.php'].headers } }],
    ['tokenUrl', 'failed', 'otherServerUntyped', { '/mod/lti/token.php': { status: 400, text: '{"error":"other"}' } }],
    [
      'webServiceUrl',
      'failed',
      'otherServerUntyped',
      { '/webservice/rest/server.php': { text: '{"errorcode":"servicenotavailable"}' } },
    ],
  ])('%s is %s: %s', async (id, status, seen, answers) => {
    const steps = await (await createCheckBehind(answerByPath({ ...RIGHT, ...answers }))).run();
    expect(steps[id]).toMatchObject({ status, seen: { code: seen } });
  });

  it.each<[string, PlainAnswer]>([
    ['ok', { status: 403 }],
    ['failed', { status: 403, text: 'Forbidden' }],
    ['failed', RIGHT['/webservice/rest/server.php']],
  ])('while Zoom is switched off, the web service is %s if it answers %j', async (status, answer) => {
    const check = await createCheckBehind(answerByPath({ ...RIGHT, '/webservice/rest/server.php': answer }));
    await check.installation.changeSettings({ enabled: false });
    expect((await check.run()).webServiceUrl.status).toBe(status);
  });
});
