import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { authorize, generateSigningKey, sealCheckHint, signHs256, signRs256 } from '@lms-zoom/lti';
import type { AuthorizationOutcome } from '@lms-zoom/lti';
import { UnsecuredJWT, SignJWT, decodeJwt } from 'jose';
import { CLIENT_B, NOW } from '../support/a-launch.js';
import { createPlatform, startLaunch } from '../support/a-platform.js';
import { SESSION_S1, SESSION_S2, aToolRequest } from '../support/a-tool-request.js';
import { fieldsOf } from '../support/fields-of.js';

const platform = await createPlatform();

const redeem = (hint: string | undefined): Promise<AuthorizationOutcome> =>
  authorize(aToolRequest(platform, { lti_message_hint: hint }), platform);

/** The claims of a real hint, for those who can read but not sign. */
const readHint = (): Record<string, unknown> => decodeJwt(startLaunch(platform));

const flipBit = (text: string, at: number): string => {
  const flipped = text[at] === 'A' ? 'B' : 'A';
  return text.slice(0, at) + flipped + text.slice(at + 1);
};

describe('a hint that is not genuine', () => {
  const forgeries: [string, () => string | undefined | Promise<string>][] = [
    ['absent', () => undefined],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['a plain number', () => '42'],
    ["Moodle's JSON", () => '{"launchid":"ltilaunch1_1"}'],
    ['100 KB', () => 'x'.repeat(100_000)],
    ['random', () => randomBytes(200).toString('base64url')],
    ['of empty parts', () => '..'],
    ['of four parts', () => `${startLaunch(platform)}.x`],
    ['with a bit flipped in the claims', () => flipBit(startLaunch(platform), 80)],
    ['with a bit flipped in the signature', () => startLaunch(platform).replace(/.{2}$/, 'zz')],
    ['with a padded signature', () => `${startLaunch(platform)}=`],
    ['signed with none', () => new UnsecuredJWT(readHint()).encode()],
    ['signed with another secret', () => startLaunch({ ...platform, hintSecret: createSecretKey(randomBytes(32)) })],
    [
      'signed with HS256 and the public key',
      () =>
        new SignJWT(readHint())
          .setProtectedHeader({ alg: 'HS256', typ: 'lti-launch-hint+jwt' })
          .sign(Buffer.from(platform.signingKey.publicJwk.n)),
    ],
    ['signed with a foreign RSA key', async () => signRs256(await generateSigningKey(), readHint())],
    ["signed with the platform's own RSA key", () => signRs256(platform.signingKey, readHint())],
  ];

  it.each(forgeries)('LTI-A14 %s gets invalid_request', async (_name, forge) => {
    const outcome = await redeem(await forge());
    expect(fieldsOf(outcome)).toMatchObject({ error: 'invalid_request', state: 'state-1' });
    expect(outcome).toHaveProperty('error.code', 'ERR_AUTHORIZATION_HINT_UNREADABLE');
  });

  const otherKinds: [string, () => string][] = [
    ['a connection check', () => sealCheckHint({ secret: platform.hintSecret, clientId: 'client-a', now: NOW })],
    [
      'an access token under the same secret',
      () =>
        signHs256(platform.hintSecret, {
          typ: 'lti-access-token+jwt',
          claims: { ...readHint(), exp: NOW.getTime() / 1000 + 300 },
        }),
    ],
  ];

  it.each(otherKinds)('LTI-A19 the token of %s gets invalid_request', async (_name, create) => {
    expect(fieldsOf(await redeem(create()))).toMatchObject({ error: 'invalid_request' });
  });

  it('LTI-A19 OO-S3 an id_token gets invalid_request', async () => {
    const { id_token: idToken } = fieldsOf(await redeem(startLaunch(platform)));
    expect(fieldsOf(await redeem(idToken))).toMatchObject({ error: 'invalid_request' });
  });
});

describe('a genuine hint in the wrong hands', () => {
  it("LTI-A12 S1's hints in the session of S2 get login_required", async () => {
    const outcome = await authorize({ ...aToolRequest(platform), session: SESSION_S2 }, platform);
    expect(fieldsOf(outcome)).toMatchObject({ error: 'login_required' });
  });

  it("OO-S1 S1's message hint in S2's session, with S2's login_hint, gets no identity at all", async () => {
    const request = aToolRequest(platform, { login_hint: 'subject-of-s2' });
    const outcome = await authorize({ ...request, session: SESSION_S2 }, platform);
    expect(outcome).toHaveProperty('error.code', 'ERR_AUTHORIZATION_HINT_OF_ANOTHER_SESSION');
  });

  it('LTI-A16 a hint made for S1 in the very session that S2 has now is refused', async () => {
    const hint = startLaunch(platform, { sessionId: SESSION_S2.sessionId });
    const request = aToolRequest(platform, { login_hint: 'subject-of-s2', lti_message_hint: hint });
    const outcome = await authorize({ ...request, session: SESSION_S2 }, platform);
    expect(outcome).toHaveProperty('error.code', 'ERR_AUTHORIZATION_HINT_OF_ANOTHER_SESSION');
  });

  it('LTI-L08 a hint of another session of the same user is refused', async () => {
    const session = { ...SESSION_S1, sessionId: 'second-session-of-s1' };
    const outcome = await authorize({ ...aToolRequest(platform), session }, platform);
    expect(outcome).toHaveProperty('error.code', 'ERR_AUTHORIZATION_HINT_OF_ANOTHER_SESSION');
  });

  it('LTI-A15 a hint of tool A redeemed by tool B is refused, and B learns nothing', async () => {
    const described: unknown[] = [];
    const watching = {
      ...platform,
      describeLaunch: (hint: unknown) => {
        described.push(hint);
        return Promise.resolve(platform.permission);
      },
    };
    const request = aToolRequest(platform, { client_id: CLIENT_B, redirect_uri: 'https://t2.example/cb' });
    const outcome = await authorize(request, watching);
    expect(outcome).toMatchObject({ action: 'https://t2.example/cb', fields: { error: 'invalid_request' } });
    expect(described).toEqual([]);
  });

  it('LTI-A13 is refused like a forged one', async () => {
    const forged = await redeem('forged');
    const ofAnotherUser = await redeem(startLaunch(platform, { subject: 'subject-of-s2' }));
    const ofAnotherSession = await redeem(startLaunch(platform, { sessionId: 'session-of-x1' }));
    const ofAnotherClient = await redeem(startLaunch(platform, { clientId: CLIENT_B }));
    expect(fieldsOf(ofAnotherUser)).toEqual(fieldsOf(forged));
    expect(fieldsOf(ofAnotherSession)).toEqual(fieldsOf(forged));
    expect(fieldsOf(ofAnotherClient)).toEqual(fieldsOf(forged));
  });
});

describe('a genuine hint at the wrong time', () => {
  it('LTI-A17 is refused the second time', async () => {
    const hint = startLaunch(platform);
    expect(fieldsOf(await redeem(hint))).toHaveProperty('id_token');
    const replayed = await redeem(hint);
    expect(fieldsOf(replayed)).toMatchObject({ error: 'invalid_request' });
    expect(replayed).toHaveProperty('error.code', 'ERR_AUTHORIZATION_HINT_SPENT');
  });

  it('LTI-A17 of 20 redemptions at once exactly one gets an id_token', async () => {
    const hint = startLaunch(platform);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => redeem(hint)));
    const fields = outcomes.map(fieldsOf);
    expect(fields.filter((answer) => 'id_token' in answer)).toHaveLength(1);
    expect(fields.filter((answer) => answer['error'] === 'invalid_request')).toHaveLength(19);
  });

  it('LTI-A18 OO-S2 is refused from the second on in which it expires', async () => {
    const late = await createPlatform();
    const request = aToolRequest(late);
    late.time = new Date(NOW.getTime() + 300_000);
    const outcome = await authorize(request, late);
    expect(fieldsOf(outcome)).toMatchObject({ error: 'invalid_request' });
    expect(outcome).toHaveProperty('error.code', 'ERR_AUTHORIZATION_HINT_EXPIRED');
    late.time = new Date(NOW.getTime() + 299_000);
    expect(fieldsOf(await authorize(request, late))).toHaveProperty('id_token');
  });

  it('LTI-A18 gets access_denied when access was withdrawn meanwhile; the reason stays here', async () => {
    const strict = await createPlatform();
    const request = aToolRequest(strict);
    strict.permission = { permitted: false, reason: 'suspended' };
    const outcome = await authorize(request, strict);
    expect(fieldsOf(outcome)).toMatchObject({ error: 'access_denied' });
    expect(Object.values(fieldsOf(outcome)).join()).not.toContain('suspended');
    expect(outcome).toHaveProperty('error.cause', 'suspended');
    expect(strict.spent).toEqual([]);
  });
});
