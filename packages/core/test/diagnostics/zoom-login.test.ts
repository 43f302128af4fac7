import { describe, expect, it } from '@jest/globals';
import { LMS, ZOOM } from '../support/installation.js';
import type { CheckStep, Message } from '../../src/index.js';
import { aZoom, createCheck, refuse, toResponse } from '../support/a-check.js';
import type { PlainAnswer } from '../support/a-check.js';

const AUTH = `${LMS}/mod/lti/auth.php`;
const OTHER = 'https://other.example/mod/lti/auth.php';

type ToAnswer = (clientId: string) => PlainAnswer;

/** Checks against a Zoom that makes its answer from the `client_id` in the login initiation. */
async function checkLogin(toAnswer: ToAnswer): Promise<CheckStep> {
  const check = await createCheck({
    zoom: (_url, request) => Promise.resolve(toResponse(toAnswer(request?.form?.get('client_id') ?? ''))),
  });
  return (await check.run()).zoomLogin;
}

const toForm = (action: string, clientId: string): string =>
  `<form method="post" action="${action}"><input name="client_id" value="${clientId}"><input name="state" value="s"></form>`;
const SEARCH = '<form action="/search"><input name="q"></form>';

const toRedirect = (location: string): PlainAnswer => ({ status: 302, headers: { location } });

describe('Zoom’s answer to the login initiation', () => {
  it.each<[string, ToAnswer]>([
    ['302 to our auth.php with our client id', (id) => toRedirect(`${AUTH}?client_id=${id}&scope=openid`)],
    ['200 whose form leads there', (id) => ({ text: `<body onload="x()">${toForm(AUTH, id)}` })],
    ['200 whose form stands after a search form', (id) => ({ text: SEARCH + toForm(AUTH, id) })],
    ['200 whose form stands before a search form', (id) => ({ text: toForm(AUTH, id) + SEARCH })],
    [
      '200 whose form is followed by a field of no form',
      (id) => ({ text: `${toForm(AUTH, id)}<input name="client_id" value="other">` }),
    ],
    [
      '200 whose script leads there',
      (id) => ({ text: `<script>location.replace("${AUTH}?scope=openid&client_id=${id}")</script>` }),
    ],
    [
      '200 whose script leads there, beside a search form and other links',
      (id) => ({
        text: `<a href="https://zoom.example/?client_id=x">Zoom</a>${SEARCH}<script src="https://cdn.example/a.js?client_id=1"></script><script>location="${AUTH}?client_id=${id}"</script>`,
      }),
    ],
    [
      '200 whose script escapes slashes and ampersands',
      (id) => ({ text: `<script>var u="${AUTH.replaceAll('/', '\\/')}?scope=openid\\u0026client_id=${id}"</script>` }),
    ],
    [
      '200 whose script makes the form',
      (id) => ({ text: `<script>f.action = '${AUTH}'; f.client_id.value = '${id}'; f.submit()</script>` }),
    ],
    ['200 whose link leads there', (id) => ({ text: `<a href="${AUTH}?scope=openid&amp;client_id=${id}">Go on</a>` })],
    [
      '200 whose refresh leads there',
      (id) => ({ text: `<meta http-equiv="Refresh" content="0; URL='${AUTH}?client_id=${id}'">` }),
    ],
    [
      '200 that names another LMS first',
      (id) => ({ text: `<a href="${OTHER}?client_id=${id}">Old</a>${toForm(AUTH, id)}` }),
    ],
    [
      '200 with a Location header and a form that leads here',
      (id) => ({ headers: { location: '/lti/help' }, text: toForm(AUTH, id) }),
    ],
  ])('is ok: %s', async (_what, toAnswer) => {
    expect(await checkLogin(toAnswer)).toMatchObject({ status: 'ok', advice: undefined });
  });

  it.each<[string, ToAnswer]>([
    ['leads nowhere', () => ({ text: '<h1>Zoom</h1>' })],
    ['has a search form only', () => ({ text: SEARCH })],
    ['goes on at Zoom itself', (id) => ({ text: toForm('/lti/advantage/continue', id) })],
    ['has a Location header only', (id) => ({ headers: { location: `${AUTH}?client_id=${id}` } })],
    ['has 201 and no page', () => ({ status: 201 })],
  ])('OO-U3 is a warning: a success that %s', async (_what, toAnswer) => {
    const step = await checkLogin(toAnswer);
    expect(step).toMatchObject({
      status: 'warning',
      seen: { code: 'zoomWayHidden' },
      advice: { code: 'adviceFirstLaunch' },
    });
  });

  it.each<[string, string]>([
    ['a refresh of blanks', `<meta http-equiv="refresh" content="${' '.repeat(250_000)}">`],
    ['a refresh of digits', `<meta http-equiv="refresh" content="${'1'.repeat(250_000)}">`],
    ['links to us without end', `<a href="${AUTH}">x</a>`.repeat(6_000)],
    ['addresses without end in a script', `<script>${'https://a '.repeat(25_000)}</script>`],
    ['forms within forms', '<form action="/a"><input name="a">'.repeat(7_000)],
  ])(
    'LTI-X08 is not held up by a page with %s',
    async (_what, text) => {
      expect(await checkLogin(() => ({ text }))).toMatchObject({ id: 'zoomLogin' });
    },
    10_000,
  );

  const elsewhere = (target: string): Message => ({ code: 'zoomLeadsElsewhere', values: { target, authUrl: AUTH } });
  it.each<[string, Message, string, ToAnswer]>([
    ['too many requests', { code: 'zoomBusy', values: { status: 429 } }, 'adviceTryInMinutes', () => ({ status: 429 })],
    ['an unknown key', { code: 'ltiKeyUnknown', values: { status: 404 } }, 'adviceLtiKey', () => ({ status: 404 })],
    [
      'an unknown key, on a page that has a link to us',
      { code: 'loginRefused', values: { status: 400 } },
      'adviceLtiKeyAndDomain',
      (id) => ({ status: 400, text: toForm(AUTH, id) }),
    ],
    ['a fault of Zoom', { code: 'zoomError', values: { status: 502 } }, 'adviceTryLater', () => ({ status: 502 })],
    [
      'another LMS by redirect',
      elsewhere(OTHER),
      'adviceInstanceUrl',
      (id) => toRedirect(`${OTHER}?client_id=${id}&secret=1`),
    ],
    ['another LMS by a form', elsewhere(OTHER), 'adviceInstanceUrl', (id) => ({ text: SEARCH + toForm(OTHER, id) })],
    [
      'another LMS that is no Moodle',
      elsewhere('https://other.example/login'),
      'adviceInstanceUrl',
      (id) => ({ text: `<a href="https://other.example/login?client_id=${id}">x</a>` }),
    ],
    [
      'another LMS with a path, and a sign-in elsewhere before it',
      elsewhere('https://other.example/moodle/mod/lti/auth.php'),
      'adviceInstanceUrl',
      (id) => ({
        text: `<a href="https://id.example/?client_id=1">Sign in</a>${toForm('https://other.example/moodle/mod/lti/auth.php', id)}`,
      }),
    ],
    [
      'another path here',
      elsewhere(`${LMS}/olat/mod/lti/auth.php`),
      'adviceInstanceUrl',
      (id) => ({ text: toForm(`${LMS}/olat/mod/lti/auth.php`, id) }),
    ],
    [
      'another client id',
      { code: 'otherClientId', values: { clientId: 'other' } },
      'adviceInstanceClientId',
      () => ({ text: toForm(AUTH, 'other') }),
    ],
    [
      'no client id',
      { code: 'noClientId', values: {} },
      'adviceInstanceClientId',
      () => ({ text: `<form action="${AUTH}"><input name="x"></form>` }),
    ],
    [
      'an error page of Zoom by a relative redirect',
      { code: 'zoomRedirects', values: { target: `${ZOOM}/lti/error`, authUrl: AUTH } },
      'adviceLtiKey',
      () => toRedirect('/lti/error?reason=1'),
    ],
    [
      'a redirect without a Location',
      { code: 'zoomRedirectsNowhere', values: { authUrl: AUTH } },
      'adviceLtiKey',
      (id) => ({ status: 302, text: toForm(AUTH, id) }),
    ],
  ])('OO-U3 fails: %s', async (_what, seen, advice, toAnswer) => {
    expect(await checkLogin(toAnswer)).toEqual({
      id: 'zoomLogin',
      status: 'failed',
      seen,
      advice: { code: advice, values: {} },
    });
  });

  it('never repeats the parameters of a URL, nor a long text', async () => {
    const { seen } = await checkLogin(() => toRedirect(`https://other.example/${'x'.repeat(5000)}?secret=1`));
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(JSON.stringify(seen).length).toBeLessThan(400);
  });
});

describe('what Zoom is asked', () => {
  it('is the login initiation of a launch, with the changed key of a saved profile', async () => {
    const sent: { url: string; form: URLSearchParams | undefined }[] = [];
    const { run, profile, installation } = await createCheck({
      zoom: (url, request) => {
        sent.push({ url, form: request?.form });
        return Promise.resolve(toResponse({ status: 404 }));
      },
    });
    await run(' typed ');
    expect(sent.map(({ url }) => url)).toEqual([`${ZOOM}/lti/advantage/login/typed`, `${ZOOM}/lti/advantage/jwks`]);
    expect(Object.fromEntries(sent[0]?.form ?? [])).toMatchObject({ iss: LMS, client_id: profile.clientId });
    expect((await installation.profiles.get(profile.id)).ltiKey).toBe('saved');
  });

  it('is nothing with an impossible key', async () => {
    const { run } = await createCheck({ zoom: () => Promise.reject(new Error('sent')) });
    await expect(run('not a key')).rejects.toMatchObject({ code: 'ERR_INPUT_INVALID' });
  });

  it('is nothing for a profile that was never saved', async () => {
    const { check } = await createCheck({ zoom: () => Promise.reject(new Error('sent')) });
    await expect(check.run('operator', 'new', 'key')).rejects.toMatchObject({ code: 'ERR_PROFILE_NOT_FOUND' });
  });
});

describe('no answer from Zoom', () => {
  it.each([
    ['ERR_OUTBOUND_REFUSED', 'noAnswerRefused', 'adviceZoomConnection'],
    ['ERR_OUTBOUND_TIMEOUT', 'noAnswerTimeout', 'adviceZoomConnection'],
    ['ERR_OUTBOUND_FAILED', 'noAnswerBroken', 'adviceZoomConnection'],
    ['ERR_OUTBOUND_NAME_UNKNOWN', 'noAnswerNameUnknown', 'adviceZoomName'],
    ['ERR_OUTBOUND_TLS', 'noAnswerTls', 'adviceZoomCertificate'],
    ['ERR_OUTBOUND_ADDRESS_FORBIDDEN', 'noAnswerAddressForbidden', 'adviceZoomAddressPrivate'],
    ['ERR_OUTBOUND_URL_FORBIDDEN', 'noAnswerUrlForbidden', 'adviceZoomAddress'],
  ] as const)('%s says why and what to do, and the steps that need an answer say so', async (code, seen, advice) => {
    const { zoomLogin, clock, zoomKeys } = await (await createCheck({ zoom: refuse(code) })).run();
    expect(zoomLogin).toMatchObject({
      status: 'failed',
      seen: { code: seen, values: { url: ZOOM } },
      advice: { code: advice },
    });
    expect(clock).toMatchObject({ status: 'warning', seen: { code: 'clockNotCompared' } });
    expect(zoomKeys).toMatchObject({ status: 'warning', seen: { code: 'zoomKeysNotRead' } });
  });

  it('is no failure where its page is only too large to be read', async () => {
    const { zoomLogin } = await (await createCheck({ zoom: refuse('ERR_OUTBOUND_TOO_LARGE') })).run();
    expect(zoomLogin).toMatchObject({ status: 'warning', seen: { code: 'zoomPageTooLarge' } });
  });

  it('is logged, without the key', async () => {
    const { run, log } = await createCheck({ own: aZoom({}) });
    await run('typed-key');
    expect(log).toHaveLength(2);
    expect(log.join()).toMatch(/got no answer.*ERR_OUTBOUND_REFUSED/);
    expect(log.join()).not.toContain('typed-key');
  });
});
