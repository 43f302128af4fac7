import { describe, expect, it } from '@jest/globals';
import type { CheckStep, ZoomAnswer } from '../src/index.js';
import { LMS, ZOOM, createInstallation, aProfileInput } from './support/installation.js';

const AUTH = `${LMS}/mod/lti/auth.php`;

async function check(answer: (clientId: string) => Partial<ZoomAnswer>): Promise<CheckStep | undefined> {
  const { profiles, createCheck } = await createInstallation();
  const { id, clientId } = await profiles.create(aProfileInput({ name: 'Main', ltiKey: 'saved' }));
  const connection = createCheck(() =>
    Promise.resolve({ status: 200, location: undefined, body: '', ...answer(clientId) }),
  );
  return (await connection.run(id, 'saved'))[0];
}

const toForm = (action: string, clientId: string): string =>
  `<body onload="x()"><form method="post" action="${action}"><input name="client_id" value="${clientId}"><input name="state" value="s"></form>`;

describe('checking the connection', () => {
  it.each<[string, (clientId: string) => Partial<ZoomAnswer>]>([
    ['a redirect', (id) => ({ status: 302, location: `${AUTH}?client_id=${id}&scope=openid` })],
    ['a page with a form', (id) => ({ body: toForm(AUTH, id) })],
    [
      'a page with a script',
      (id) => ({ body: `<script>location.replace("${AUTH}?scope=openid&client_id=${id}")</script>` }),
    ],
    [
      'a script that escapes slashes and ampersands',
      (id) => ({ body: `<script>var u="${AUTH.replaceAll('/', '\\/')}?scope=openid\\u0026client_id=${id}"</script>` }),
    ],
    ['a page with a link', (id) => ({ body: `<a href="${AUTH}?scope=openid&amp;client_id=${id}">Go on</a>` })],
  ])('is ok when %s leads back with our client id', async (_what, answer) => {
    expect(await check(answer)).toMatchObject({ status: 'ok', advice: undefined });
  });

  it.each<[string, CheckStep['status'], RegExp, (clientId: string) => Partial<ZoomAnswer>]>([
    [
      'leads to another LMS',
      'failed',
      /other\.example/,
      (id) => ({ status: 302, location: `https://other.example/mod/lti/auth.php?client_id=${id}` }),
    ],
    [
      'leads to another path here',
      'failed',
      /not this LMS/,
      (id) => ({ body: toForm(`${LMS}/olat/mod/lti/auth.php`, id) }),
    ],
    ['leads back with another client id', 'failed', /client ID other/, () => ({ body: toForm(AUTH, 'other') })],
    [
      'leads back with no client id',
      'failed',
      /no client ID/,
      () => ({ body: toForm(AUTH, '').replace('client_id', 'x') }),
    ],
    ['does not know the key', 'failed', /does not accept this LTI Key \(status 404\)/, () => ({ status: 404 })],
    ['has a fault', 'failed', /status 502/, () => ({ status: 502 })],
    ['shows a page that leads nowhere', 'warning', /does not show where it leads/, () => ({ body: '<h1>Zoom</h1>' })],
  ])('OO-U3 says what it saw when Zoom %s', async (_what, status, seen, answer) => {
    const step = await check(answer);
    expect(step).toMatchObject({ status, seen: expect.stringMatching(seen) });
    expect(step?.advice).toBeTruthy();
  });

  it('sends the login initiation of a launch, with the key of the form and not the saved one', async () => {
    const { profiles, createCheck } = await createInstallation();
    const { id, clientId } = await profiles.create(aProfileInput({ name: 'Main', ltiKey: 'saved' }));
    const sent: { url: string; form: URLSearchParams }[] = [];
    await createCheck((url, form) => {
      sent.push({ url, form });
      return Promise.resolve({ status: 404, location: undefined, body: '' });
    }).run(id, ' typed ');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe(`${ZOOM}/lti/advantage/login/typed`);
    expect(Object.fromEntries(sent[0]?.form ?? [])).toMatchObject({ iss: LMS, client_id: clientId });
    expect((await profiles.get(id)).ltiKey).toBe('saved');
  });

  it('says why when there is no answer', async () => {
    const { profiles, createCheck } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'Main', ltiKey: 'saved' }));
    const [step] = await createCheck(() => Promise.reject(new Error('Nothing listens there.'))).run(id, 'saved');
    expect(step).toMatchObject({ status: 'failed', seen: 'Nothing listens there.' });
  });

  it('refuses an impossible key before anything is sent', async () => {
    const { profiles, createCheck } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'Main', ltiKey: 'saved' }));
    const run = createCheck(() => Promise.reject(new Error('sent'))).run(id, 'not a key');
    await expect(run).rejects.toMatchObject({ code: 'ERR_INPUT_INVALID' });
  });
});
