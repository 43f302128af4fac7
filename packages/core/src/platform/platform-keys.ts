import { exportPrivateKey, generateSigningKey, importSigningKey, toJwks } from '@lms-zoom/lti';
import type { PublicSigningJwk, SigningKey } from '@lms-zoom/lti';
import type { PlatformKeyRecord, PlatformKeyStore } from '../storage/platform-key-store.js';
import type { Vault } from '../vault.js';

export interface PlatformKeysDeps {
  readonly store: PlatformKeyStore;
  readonly vault: Vault;
  readonly now: () => Date;
}

interface KeySet {
  readonly active: SigningKey;
  readonly published: readonly { readonly publicJwk: PublicSigningJwk }[];
  readonly readAt: number;
}

/** How long keys are used without a look whether another process has changed them; not longer than tools cache them. */
const MAX_AGE_MS = 300_000;

/** The platform's RS256 keys: made at first need, encrypted at rest, parsed once. */
export class PlatformKeys {
  readonly #deps: PlatformKeysDeps;
  #reading: Promise<KeySet> | undefined;

  constructor(deps: PlatformKeysDeps) {
    this.#deps = deps;
  }

  /** The key that signs id_tokens now. */
  async getSigningKey(): Promise<SigningKey> {
    return (await this.#getKeySet()).active;
  }

  /** The public JWK set (LTI Security Framework 6.3). */
  async getJwks(): Promise<ReturnType<typeof toJwks>> {
    return toJwks((await this.#getKeySet()).published);
  }

  async #getKeySet(): Promise<KeySet> {
    const known = await this.#reading;
    if (known !== undefined && this.#deps.now().getTime() - known.readAt < MAX_AGE_MS) return known;
    const reading = this.#read(known);
    this.#reading = reading;
    reading.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    return reading;
  }

  async #read(former: KeySet | undefined): Promise<KeySet> {
    const records = await this.#listWithActive();
    const active = records.findLast(({ state }) => state === 'active');
    if (active === undefined) throw new Error('There is no active platform key after one was made.');
    return {
      active: former?.active.kid === active.kid ? former.active : this.#toSigningKey(active),
      published: records.filter(({ state }) => state !== 'retired').map(toPublished),
      readAt: this.#deps.now().getTime(),
    };
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

function toPublished({ publicJwk }: PlatformKeyRecord): { publicJwk: PublicSigningJwk } {
  return { publicJwk: JSON.parse(publicJwk) as PublicSigningJwk };
}
