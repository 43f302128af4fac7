import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { signHs256, verifyHs256 } from '@lms-zoom/lti';
import { SignJWT, UnsecuredJWT, jwtVerify } from 'jose';
import { NOW } from '../support/a-launch.js';

const secret = createSecretKey(randomBytes(32));
const exp = NOW.getTime() / 1000 + 60;
const sign = (typ = 'a+jwt'): string => signHs256(secret, { typ, claims: { sub: 'x', exp } });
const verify = (token: string, now = NOW): Record<string, unknown> => verifyHs256(secret, { typ: 'a+jwt', token, now });

describe('a token of our own', () => {
  it('is verified by jose', async () => {
    const { payload, protectedHeader } = await jwtVerify(sign(), secret, { currentDate: NOW, typ: 'a+jwt' });
    expect(payload).toEqual({ sub: 'x', exp });
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'a+jwt' });
  });

  it('made by jose is verified by us', async () => {
    const token = await new SignJWT({ sub: 'x', exp }).setProtectedHeader({ alg: 'HS256', typ: 'a+jwt' }).sign(secret);
    expect(verify(token)).toEqual({ sub: 'x', exp });
  });

  it('is good until the second in which it expires', () => {
    expect(verify(sign(), new Date(exp * 1000 - 1))).toHaveProperty('sub', 'x');
    expect(() => verify(sign(), new Date(exp * 1000))).toThrow(expect.objectContaining({ code: 'ERR_JWS_EXPIRED' }));
  });
});

describe('what is not a token of our own', () => {
  const forgeries: [string, string, () => string | Promise<string>][] = [
    ['an empty text', 'ERR_JWS_MALFORMED', () => ''],
    ['two parts', 'ERR_JWS_MALFORMED', () => 'a.b'],
    ['four parts', 'ERR_JWS_MALFORMED', () => `${sign()}.`],
    ['a very long text', 'ERR_JWS_MALFORMED', () => `${sign().slice(0, -1)}${'A'.repeat(5000)}`],
    ['another typ', 'ERR_JWS_TYPE', () => sign('b+jwt')],
    ['alg none', 'ERR_JWS_TYPE', () => new UnsecuredJWT({ sub: 'x', exp }).encode()],
    [
      'alg HS512',
      'ERR_JWS_TYPE',
      () =>
        new SignJWT({ exp }).setProtectedHeader({ alg: 'HS512', typ: 'a+jwt' }).sign(createSecretKey(randomBytes(64))),
    ],
    [
      'an equal header in other words',
      'ERR_JWS_TYPE',
      () => new SignJWT({ exp }).setProtectedHeader({ typ: 'a+jwt', alg: 'HS256' }).sign(secret),
    ],
    ['no signature', 'ERR_JWS_SIGNATURE', () => sign().replace(/[^.]+$/, '')],
    ['a padded signature', 'ERR_JWS_SIGNATURE', () => `${sign()}=`],
    ['a signature with whitespace', 'ERR_JWS_SIGNATURE', () => `${sign()}\n`],
    [
      'another secret',
      'ERR_JWS_SIGNATURE',
      () => signHs256(createSecretKey(randomBytes(32)), { typ: 'a+jwt', claims: { exp } }),
    ],
    [
      'no exp',
      'ERR_JWS_MALFORMED',
      () => new SignJWT({ sub: 'x' }).setProtectedHeader({ alg: 'HS256', typ: 'a+jwt' }).sign(secret),
    ],
  ];

  it.each(forgeries)('LTI-X04 LTI-X05 is refused: %s, with %s', async (_name, code, create) => {
    const token = await create();
    expect(() => verify(token)).toThrow(expect.objectContaining({ name: 'JwsError', code }));
  });
});
