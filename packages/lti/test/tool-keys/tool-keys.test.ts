import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ToolKeys } from '@lms-zoom/lti';
import { NOW, aRegistration } from '../support/a-launch.js';
import { KeySetServer, createToolKey } from '../support/a-tool.js';

const first = createToolKey({ kid: 'first' });
const second = createToolKey({ kid: 'second' });
const registration = aRegistration();

/** Tool keys over one key set, at a time that can be moved. */
function createToolKeys(server: KeySetServer): {
  find: (kid: string | undefined) => Promise<KeyObject | undefined>;
  passSeconds: (seconds: number) => void;
} {
  let time = NOW.getTime();
  const toolKeys = new ToolKeys({ fetch: server.fetch, now: () => new Date(time) });
  return {
    find: (kid) => toolKeys.findKey(registration, { kid, alg: 'RS256' }),
    passSeconds: (seconds) => void (time += seconds * 1000),
  };
}

const jwkOf = (key: KeyObject | undefined): unknown => key?.export({ format: 'jwk' });

describe('finding the key of a tool', () => {
  it('LTI-O08 takes the key with that kid and no other', async () => {
    const { find } = createToolKeys(new KeySetServer(first.jwk, second.jwk));
    expect(jwkOf(await find('second'))).toHaveProperty('n', second.jwk.n);
    expect(await find('third')).toBeUndefined();
    expect(await find('FIRST')).toBeUndefined();
  });

  it('LTI-O08 does without a kid only when there is one usable key', async () => {
    const encryption = { ...second.jwk, use: 'enc' };
    expect(await createToolKeys(new KeySetServer(first.jwk, encryption)).find(undefined)).toBeDefined();
    expect(await createToolKeys(new KeySetServer(first.jwk, second.jwk)).find(undefined)).toBeUndefined();
    expect(await createToolKeys(new KeySetServer()).find(undefined)).toBeUndefined();
  });

  it('takes keys that are registered here without asking anybody', async () => {
    const server = new KeySetServer();
    const toolKeys = new ToolKeys({ fetch: server.fetch, now: () => NOW });
    const local = aRegistration({ keys: { jwks: { keys: [first.jwk] } } });
    expect(await toolKeys.findKey(local, { kid: 'first', alg: 'RS256' })).toBeDefined();
    expect(server.hits).toBe(0);
  });

  const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const longNumber = Buffer.alloc(2048, 0xff).toString('base64url');
  it.each<[string, Record<string, unknown>]>([
    ['for encryption', { ...first.jwk, use: 'enc' }],
    ['for another algorithm', { ...first.jwk, alg: 'RS512' }],
    ['for other operations', { ...first.jwk, key_ops: ['encrypt'] }],
    ['that is symmetric', { kty: 'oct', k: 'c2VjcmV0', kid: 'first', alg: 'RS256' }],
    ['of another kind', { ...ecKey, kid: 'first' }],
    ['of 1024 bits', createToolKey({ kid: 'first', modulusLength: 1024 }).jwk],
    ['of 16384 bits', { ...first.jwk, n: longNumber }],
    ['with a huge exponent', { ...first.jwk, e: longNumber.slice(0, 340) }],
    ['with an even exponent', { ...first.jwk, e: 'Ag' }],
    ['with exponent 1', { ...first.jwk, e: 'AQ' }],
    ['without numbers', { kty: 'RSA', kid: 'first' }],
    ['with numbers of another type', { kty: 'RSA', kid: 'first', n: 1, e: [] }],
    ['with key_ops of another type', { ...first.jwk, key_ops: 5 }],
  ])('LTI-O09 passes over a key %s', async (_name, jwk) => {
    expect(await createToolKeys(new KeySetServer(jwk)).find('first')).toBeUndefined();
  });
});

describe('reading the key set of a tool', () => {
  it('LTI-O11 happens once for 50 requests at a time', async () => {
    const server = new KeySetServer(first.jwk);
    const { find } = createToolKeys(server);
    const found = await Promise.all(Array.from({ length: 50 }, () => find('first')));
    expect(found.every((key) => key !== undefined)).toBe(true);
    expect(server.hits).toBe(1);
  });

  it('LTI-O11 happens at once when the tool has a new key, for all who wait for it', async () => {
    const server = new KeySetServer(first.jwk);
    const { find } = createToolKeys(server);
    await find('first');
    server.keys = [first.jwk, second.jwk];
    const found = await Promise.all([find('second'), find('second')]);
    expect(found.every((key) => key !== undefined)).toBe(true);
    expect(server.hits).toBe(2);
  });

  it('LTI-O08 OO-S13 happens at most twice for 100 unknown kids, and once more after the cooldown', async () => {
    const server = new KeySetServer(first.jwk);
    const { find, passSeconds } = createToolKeys(server);
    for (let index = 0; index < 100; index += 1) await find(`unknown-${index}`);
    expect(server.hits).toBe(2);
    passSeconds(30);
    for (let index = 0; index < 100; index += 1) await find(`unknown-${index}`);
    expect(server.hits).toBe(3);
  });

  it('LTI-O08 happens once in 30 seconds while the tool is down', async () => {
    const server = new KeySetServer(first.jwk);
    server.isDown = true;
    const { find, passSeconds } = createToolKeys(server);
    const refusal = { code: 'ERR_TOOL_KEYS_UNAVAILABLE', cause: expect.objectContaining({ message: 'down' }) };
    for (let index = 0; index < 10; index += 1) await expect(find('first')).rejects.toMatchObject(refusal);
    expect(server.hits).toBe(1);
    server.isDown = false;
    passSeconds(30);
    expect(await find('first')).toBeDefined();
  });

  it('LTI-O11 is not needed for a key that is known, though the tool is down', async () => {
    const server = new KeySetServer(first.jwk);
    const { find, passSeconds } = createToolKeys(server);
    await find('first');
    server.isDown = true;
    passSeconds(3700);
    expect(await find('first')).toBeDefined();
    expect(server.hits).toBe(2);
  });

  it('OO-S13 ends the trust in keys that could not be confirmed for a day', async () => {
    const server = new KeySetServer(first.jwk);
    const { find, passSeconds } = createToolKeys(server);
    await find('first');
    server.isDown = true;
    passSeconds(86_400);
    await expect(find('first')).rejects.toHaveProperty('code', 'ERR_TOOL_KEYS_UNAVAILABLE');
  });

  it('OO-S13 makes a withdrawn key unknown', async () => {
    const server = new KeySetServer(first.jwk);
    const { find, passSeconds } = createToolKeys(server);
    await find('first');
    server.keys = [second.jwk];
    passSeconds(600);
    expect(await find('first')).toBeUndefined();
  });

  it.each([
    ['max-age=1', 59, 1],
    ['max-age=1', 60, 2],
    ['public, max-age=1200', 1199, 1],
    ['public, max-age=1200', 1200, 2],
    ['max-age=999999999', 3600, 2],
    [undefined, 599, 1],
    [undefined, 600, 2],
  ])('LTI-O11 follows Cache-Control within bounds: %s, after %i s -> %i', async (cacheControl, seconds, hits) => {
    const server = new KeySetServer(first.jwk);
    server.cacheControl = cacheControl;
    const { find, passSeconds } = createToolKeys(server);
    await find('first');
    passSeconds(seconds);
    await find('first');
    expect(server.hits).toBe(hits);
  });

  it.each<[string, () => { status: number; text: string }]>([
    ['of status 500', () => ({ status: 500, text: '{"keys":[]}' })],
    ['of status 302', () => ({ status: 302, text: '{"keys":[]}' })],
    ['that is no JSON', () => ({ status: 200, text: '<html>' })],
    ['that is null', () => ({ status: 200, text: 'null' })],
    ['without keys', () => ({ status: 200, text: '{}' })],
    ['with keys that are no objects', () => ({ status: 200, text: '{"keys":[null,1]}' })],
    ['of 101 keys', () => ({ status: 200, text: JSON.stringify({ keys: Array(101).fill(first.jwk) }) })],
  ])('LTI-O10 fails for an answer %s', async (_name, answer) => {
    const fetch = (): Promise<never> => Promise.resolve({ headers: new Headers(), ...answer() } as never);
    const toolKeys = new ToolKeys({ fetch, now: () => NOW });
    await expect(toolKeys.findKey(registration, { kid: 'first', alg: 'RS256' })).rejects.toHaveProperty(
      'code',
      'ERR_TOOL_KEYS_UNAVAILABLE',
    );
  });
});
