import { describe, expect, it } from '@jest/globals';
import { PlatformKeys, Vault } from '../src/index.js';
import { createMemoryStorage } from '@lms-zoom/storage-memory';

const now = (): Date => new Date('2026-03-01T10:00:00Z');
const vault = new Vault(new Uint8Array(32).fill(1));

describe('platform keys', () => {
  it('are made once, also by two instances that start together', async () => {
    const { platformKeys: store } = createMemoryStorage();
    const instances = [new PlatformKeys({ store, vault, now }), new PlatformKeys({ store, vault, now })];
    const kids = await Promise.all(instances.flatMap((keys) => [keys.getSigningKey(), keys.getSigningKey()]));
    expect(new Set(kids.map(({ kid }) => kid)).size).toBe(1);
    expect(await store.list()).toHaveLength(1);
  });

  it('LTI-K02 LTI-K03 publish the signing key, public members only', async () => {
    const { platformKeys: store } = createMemoryStorage();
    const keys = new PlatformKeys({ store, vault, now });
    const { kid } = await keys.getSigningKey();
    const jwks = await keys.getJwks();
    expect(jwks.keys).toHaveLength(1);
    expect(Object.keys(jwks.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(jwks.keys[0]).toMatchObject({ kid, kty: 'RSA', alg: 'RS256', use: 'sig' });
  });

  it('follow what another process does within five minutes', async () => {
    const { platformKeys: store } = createMemoryStorage();
    const clock = { now: now() };
    const keys = new PlatformKeys({ store, vault, now: () => clock.now });
    const first = await keys.getSigningKey();
    const other = { ...(await store.list())[0]!, kid: 'made elsewhere', state: 'pending' } as const;
    const list = store.list.bind(store);
    store.list = async () => [...(await list()), other];
    expect((await keys.getJwks()).keys).toHaveLength(1);
    clock.now = new Date(clock.now.getTime() + 300_000);
    expect((await keys.getJwks()).keys).toHaveLength(2);
    expect(await keys.getSigningKey()).toBe(first);
  });

  it('OO-S14 are encrypted at rest', async () => {
    const { platformKeys: store } = createMemoryStorage();
    await new PlatformKeys({ store, vault, now }).getSigningKey();
    expect(JSON.stringify(await store.list())).not.toContain('PRIVATE KEY');
  });
});
