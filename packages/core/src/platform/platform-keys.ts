import { exportPrivateKey, generateSigningKey, importSigningKey, toJwks } from '@lms-zoom/lti';
import type { SigningKey } from '@lms-zoom/lti';
import type { PlatformKeyRecord, PlatformKeyStore } from '../storage/platform-key-store.js';
import type { Vault } from '../vault.js';

export interface PlatformKeysDeps {
  readonly store: PlatformKeyStore;
  readonly vault: Vault;
  readonly now: () => Date;
}

interface KeySet {
  readonly active: SigningKey;
  readonly published: readonly SigningKey[];
}

/** The platform's RS256 keys: made at first need, encrypted at rest, parsed once. */
export class PlatformKeys {
  readonly #deps: PlatformKeysDeps;
  #loading: Promise<KeySet> | undefined;

  constructor(deps: PlatformKeysDeps) {
    this.#deps = deps;
  }

  /** The key that signs id_tokens now. */
  async getSigningKey(): Promise<SigningKey> {
    return (await this.#load()).active;
  }

  /** The public JWK set (LTI Security Framework 6.3). */
  async getJwks(): Promise<ReturnType<typeof toJwks>> {
    return toJwks((await this.#load()).published);
  }

  #load(): Promise<KeySet> {
    this.#loading ??= this.#read().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #read(): Promise<KeySet> {
    const records = await this.#listWithActive();
    const published = records.filter(({ state }) => state !== 'retired');
    const active = records.findLast(({ state }) => state === 'active');
    if (active === undefined) throw new Error('There is no active platform key after one was made.');
    const keys = new Map(published.map((record) => [record.kid, this.#toSigningKey(record)]));
    return { active: this.#toSigningKey(active), published: [...keys.values()] };
  }

  async #listWithActive(): Promise<PlatformKeyRecord[]> {
    const records = await this.#deps.store.list();
    if (records.some(({ state }) => state === 'active')) return records;
    await this.#insertFirst();
    return this.#deps.store.list();
  }

  async #insertFirst(): Promise<void> {
    const { store, vault, now } = this.#deps;
    const key = await generateSigningKey();
    await store.insertFirst({
      kid: key.kid,
      privateKeySealed: vault.seal('private-key-at-rest', exportPrivateKey(key)),
      publicJwk: JSON.stringify(key.publicJwk),
      state: 'active',
      createdAt: now(),
    });
  }

  #toSigningKey({ kid, privateKeySealed }: PlatformKeyRecord): SigningKey {
    return importSigningKey({ kid, privateKeyPem: this.#deps.vault.open('private-key-at-rest', privateKeySealed) });
  }
}
