import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readAuthorization } from './support/authorization.js';
import { ADMINISTRATOR_OF_THE_INSTITUTION, claim, COACH, STUDENT } from './support/claims.js';
import { HOME, Zoom } from './support/zoom.js';

let zoom: Zoom;
let ltiKey: string;

beforeAll(async () => {
  zoom = await Zoom.start();
  ltiKey = await zoom.setUp();
});
afterAll(() => zoom.close());

describe('a launch', () => {
  it.each(['form', 'redirect', 'script'] as const)(
    'succeeds when the login initiation is answered by %s',
    async (answer) => {
      await zoom.person.post(`${HOME}/credentials/${ltiKey}/answer`, { answer });
      const seen = await zoom.login(ltiKey);
      expect(seen.status).toBe(answer === 'redirect' ? 302 : 200);
      const authorization = readAuthorization(seen);
      expect(authorization).toMatchObject({
        method: answer === 'form' ? 'POST' : 'GET',
        url: `${zoom.lms.url}/mod/lti/auth.php`,
        params: {
          scope: 'openid',
          response_type: 'id_token',
          response_mode: 'form_post',
          redirect_uri: `${zoom.origin}/lti/advantage/oauth/complete`,
          login_hint: 'hint',
          lti_message_hint: 'message-hint',
        },
      });
      expect((await zoom.launch(ltiKey)).page.text).toContain('Hello, coach@example.org');
    },
  );

  it('keeps cookies that a cross-site frame may have', async () => {
    const { setCookies } = await zoom.login(ltiKey);
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^state.*HttpOnly.*Secure.*Partitioned.*SameSite=None/i);
  });

  it('has cookies that a browser may block in a frame, if the credential says so', async () => {
    await zoom.person.post(`${HOME}/credentials/${ltiKey}/cookies`, { cookies: 'unpartitioned' });
    const { setCookies: atLogin } = await zoom.login(ltiKey);
    const { setCookies: atEnd } = await zoom.complete(await zoom.begin(ltiKey));
    await zoom.person.post(`${HOME}/credentials/${ltiKey}/cookies`, { cookies: 'partitioned' });
    const isSet = (cookie: string): boolean => !cookie.includes('Expires=Thu, 01 Jan 1970');
    const cookies = [...atLogin, ...atEnd].filter(isSet);
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/HttpOnly.*Secure.*SameSite=None/i);
      expect(cookie).not.toMatch(/Partitioned/i);
    }
  });

  it('may be shown in a frame of this LMS only', async () => {
    const { page } = await zoom.launch(ltiKey);
    expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors ${zoom.lms.url}`);
  });

  it('comes by the second redirect URI when the target link is the rich one', async () => {
    const target = `${zoom.origin}/lti/rich`;
    const { params } = readAuthorization(await zoom.login(ltiKey, { target_link_uri: target }));
    expect(params['redirect_uri']).toBe(`${target}/oauth/complete`);
  });

  it.each([
    ['the host', 'a coach', COACH],
    ['a participant', 'a student', STUDENT],
    ['a participant', 'an administrator of the institution', ADMINISTRATOR_OF_THE_INSTITUTION],
  ])('makes %s of %s', async (word, _who, roles) => {
    const { page } = await zoom.launch(ltiKey, { [claim('roles')]: roles });
    expect(page.text).toContain(`You are ${word}`);
    expect(page.text.includes('Schedule a meeting')).toBe(word === 'the host');
  });

  it('escapes what the LMS sends', async () => {
    const { page } = await zoom.launch(ltiKey);
    expect(page.text).toContain('Course &lt;One&gt;');
  });

  it('publishes the public key of the tool', async () => {
    const keySet = JSON.parse((await zoom.person.get('/lti/advantage/jwks')).text) as { keys: object[] };
    expect(keySet.keys).toHaveLength(1);
    expect(keySet.keys[0]).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
    expect(keySet.keys[0]).not.toHaveProperty('d');
  });
});

describe('an id_token is refused', () => {
  beforeEach(() => zoom.person.post(`${HOME}/credentials/${ltiKey}/answer`, { answer: 'form' }));

  const expectRefusal = async (answer: Readonly<Record<string, string>>, reason: string): Promise<void> => {
    const seen = await zoom.complete(answer);
    expect(seen.status).toBe(401);
    expect(seen.text).toContain('Zoom could not sign you in');
    expect(seen.text).toContain(reason);
    expect(seen.text).toMatch(/Correlation ID<\/dt><dd><code>[0-9a-f-]{36}</);
  };

  it('with a flipped byte in its signature', async () => {
    const answer = await zoom.begin(ltiKey);
    const at = answer.id_token.length - 20;
    const flipped = answer.id_token[at] === 'A' ? 'B' : 'A';
    const idToken = answer.id_token.slice(0, at) + flipped + answer.id_token.slice(at + 1);
    await expectRefusal({ ...answer, id_token: idToken }, 'The signature of the id_token does not match');
  });

  it('with a changed claim under the old signature', async () => {
    const answer = await zoom.begin(ltiKey);
    const [header, payload, signature] = answer.id_token.split('.') as [string, string, string];
    const claims = Buffer.from(payload, 'base64url').toString().replace('coach@', 'chief@');
    const idToken = [header, Buffer.from(claims).toString('base64url'), signature].join('.');
    await expectRefusal({ ...answer, id_token: idToken }, 'The signature of the id_token does not match');
  });

  it('for the audience of another credential that Zoom knows, too', async () => {
    await zoom.setUp('another-client');
    for (const aud of ['another-client', 'nobody']) {
      await expectRefusal(await zoom.begin(ltiKey, { aud }), 'another audience');
    }
  });

  it('with a nonce that Zoom did not send', async () => {
    await expectRefusal(await zoom.begin(ltiKey, { nonce: 'guessed' }), 'another nonce');
  });

  it('of another deployment, issuer or target link than the sign-in', async () => {
    await expectRefusal(await zoom.begin(ltiKey, { [claim('deployment_id')]: 'deployment-2' }), 'another deployment');
    await expectRefusal(await zoom.begin(ltiKey, { iss: 'https://evil.example.org' }), 'another issuer');
    await expectRefusal(
      await zoom.begin(ltiKey, { [claim('target_link_uri')]: 'https://x.org' }),
      'another target link',
    );
  });

  it('when it is expired, old, undated or from the future', async () => {
    const now = Math.floor(Date.now() / 1000);
    await expectRefusal(await zoom.begin(ltiKey, { exp: now - 10 }), 'has expired');
    await expectRefusal(await zoom.begin(ltiKey, { iat: now - 300 }), 'is too old');
    await expectRefusal(await zoom.begin(ltiKey, { exp: undefined }), 'does not say when');
    await expectRefusal(await zoom.begin(ltiKey, { iat: now + 300 }), 'issued in the future');
  });

  it('with a key that the LMS does not publish, or without a signature', async () => {
    const answer = await zoom.begin(ltiKey);
    const claims = JSON.parse(Buffer.from(answer.id_token.split('.')[1]!, 'base64url').toString()) as object;
    const withKid = zoom.lms.sign(claims, { alg: 'RS256', kid: 'other' });
    await expectRefusal({ ...answer, id_token: withKid }, 'does not publish');
    const again = await zoom.begin(ltiKey);
    const unsigned = again.id_token.split('.')[1]!;
    const none = `${Buffer.from('{"alg":"none","kid":"lms"}').toString('base64url')}.${unsigned}.`;
    await expectRefusal({ ...again, id_token: none }, 'could not sign you in');
  });

  it('that cannot be read', async () => {
    const { state } = await zoom.begin(ltiKey);
    await expectRefusal({ state, id_token: 'nonsense' }, 'cannot be read');
  });

  it('without an e-mail address or a context, which Zoom needs', async () => {
    const { page } = await zoom.launch(ltiKey, { email: '' });
    expect(page.text).toContain('email is invalid (2216)');
    expect((await zoom.launch(ltiKey, { [claim('context')]: undefined })).page.text).toContain('has no context');
  });

  it('the second time', async () => {
    const answer = await zoom.begin(ltiKey);
    expect((await zoom.complete(answer)).status).toBe(302);
    await expectRefusal(answer, 'is used up');
  });

  it('under a state that was never given out', async () => {
    const { id_token } = await zoom.begin(ltiKey);
    await expectRefusal({ state: 'guessed', id_token }, 'did not begin here');
  });

  it('in a browser that did not keep the cookie', async () => {
    const answer = await zoom.begin(ltiKey);
    zoom.person.forgetCookies();
    await expectRefusal(answer, 'Allow cookies');
  });

  it('at any other door than the redirect URIs', async () => {
    const answer = await zoom.begin(ltiKey);
    for (const path of ['/lti/advantage', '/lti/advantage/meetings', '/lti/rich']) {
      expect((await zoom.person.post(path, answer)).status).toBe(401);
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(answer), redirect: 'manual' } as const;
      expect((await fetch(zoom.origin + path, init)).status).toBe(401);
    }
    expect((await zoom.complete(answer)).status).toBe(302);
  });
});

describe('instead of an id_token', () => {
  it('an error of the LMS is shown with its code', async () => {
    const { state } = await zoom.begin(ltiKey);
    const seen = await zoom.complete({ state, error: 'login_required', error_description: 'No <session>' });
    expect(seen.status).toBe(401);
    expect(seen.text).toContain('login_required (No &lt;session&gt;)');
  });

  it('nothing at all opens no page', async () => {
    expect((await zoom.complete({})).status).toBe(401);
    expect((await zoom.person.get('/lti/advantage')).text).toContain('There is no Zoom session here');
    expect((await zoom.person.get('/lti/advantage?ltik=forged')).status).toBe(401);
  });
});
