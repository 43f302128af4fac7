import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** One key for each purpose, so that no value made for one can stand in for another. */
export type VaultPurpose =
  | 'access-token-at-rest'
  | 'access-token-digest'
  | 'calendar-feed'
  | 'private-key-at-rest'
  | 'launch-hint'
  | 'service-token'
  | 'roster-cursor';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keys derived from the installation's master secret (HKDF-SHA-256), and encryption at rest with them (AES-256-GCM,
 * `base64url(iv ‖ ciphertext ‖ tag)`).
 */
export class Vault {
  readonly #master: Uint8Array;
  readonly #keys = new Map<VaultPurpose, KeyObject>();

  /** @throws RangeError for a master secret of less than 32 bytes. */
  constructor(master: Uint8Array) {
    if (master.byteLength < 32) throw new RangeError('The master secret must have at least 32 bytes.');
    this.#master = master;
  }

  key(purpose: VaultPurpose): KeyObject {
    const known = this.#keys.get(purpose);
    if (known !== undefined) return known;
    const key = createSecretKey(new Uint8Array(hkdfSync('sha256', this.#master, '', `lms-zoom/${purpose}`, 32)));
    this.#keys.set(purpose, key);
    return key;
  }

  seal(purpose: VaultPurpose, text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** @throws VaultError (`ERR_VAULT_OPEN`) if the text was altered or sealed with another master secret. */
  open(purpose: VaultPurpose, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    try {
      const iv = bytes.subarray(0, IV_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), iv, { authTagLength: TAG_BYTES });
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch (cause) {
      throw new VaultError(cause);
    }
  }

  /** Keyed digest (HMAC-SHA-256, base64url), to look a secret up without storing it. */
  digest(purpose: VaultPurpose, text: string): string {
    return createHmac('sha256', this.key(purpose)).update(text).digest('base64url');
  }
}

export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code = 'ERR_VAULT_OPEN';

  constructor(cause: unknown) {
    super('A stored secret cannot be read: was the master secret replaced?', { cause });
  }
}
