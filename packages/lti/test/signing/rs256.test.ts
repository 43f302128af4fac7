import { describe, expect, it } from '@jest/globals';
import { exportPrivateKey, generateSigningKey, importSigningKey, signRs256, toJwks } from '@lms-zoom/lti';
import type { PublicSigningJwk } from '@lms-zoom/lti';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, importJWK } from 'jose';

const key = await generateSigningKey();

describe('signing with RS256', () => {
  it('LTI-T29 LTI-T02 is verified by jose with the published key, markup and all of Unicode intact', async () => {
    const title = '</script>" Zoë 李 \u200fעברית 🎓';
    const token = await signRs256(key, { title });
    const { payload, protectedHeader } = await compactVerify(token, createLocalJWKSet(toJwks([key])));
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ title });
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: key.kid });
  });

  it('LTI-T01 makes three parts of unpadded base64url', async () => {
    expect(await signRs256(key, { sub: 'x' })).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{342}$/);
  });

  it('is refused by jose when a byte is flipped', async () => {
    const token = await signRs256(key, { sub: 'x' });
    const flipped = token.replace(/\.(.)/, (_match, first) => (first === 'e' ? '.f' : '.e'));
    await expect(compactVerify(flipped, await importJWK(key.publicJwk))).rejects.toHaveProperty(
      'code',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    );
  });
});

describe('a signing key', () => {
  it('survives its way through the storage', async () => {
    const restored = importSigningKey({ kid: key.kid, privateKeyPem: exportPrivateKey(key) });
    expect(restored.publicJwk).toEqual(key.publicJwk);
    const token = await signRs256(restored, { sub: 'x' });
    await expect(compactVerify(token, await importJWK(key.publicJwk))).resolves.toBeDefined();
    expect(decodeProtectedHeader(token)).toHaveProperty('kid', key.kid);
  });

  it('LTI-K04 has a kid that no other key has', async () => {
    const other = await generateSigningKey();
    expect(other.kid).not.toBe(key.kid);
    expect(other.publicJwk.n).not.toBe(key.publicJwk.n);
  });
});

describe('the published key set', () => {
  it('LTI-K02 LTI-T02 describes RSA keys of 2048 bits for RS256 signatures', () => {
    const [jwk] = toJwks([key]).keys;
    expect(jwk).toMatchObject({ kty: 'RSA', use: 'sig', alg: 'RS256', kid: key.kid, e: 'AQAB' });
    expect(jwk?.n).toMatch(/^[\w-]{342}$/);
  });

  it('LTI-K03 holds nothing private, even when it is handed more', () => {
    const whole = { ...key.publicJwk, ...key.privateKey.export({ format: 'jwk' }) } as PublicSigningJwk;
    expect(whole).toHaveProperty('d');
    const [jwk] = toJwks([{ publicJwk: whole }]).keys;
    expect(Object.keys(jwk ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});
