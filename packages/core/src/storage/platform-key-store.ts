/** A key pair with which the platform signs id_tokens. */
export interface PlatformKeyRecord {
  /** Unique, never used again for another key. */
  readonly kid: string;
  /** Private key (PKCS 8), encrypted. */
  readonly privateKeySealed: string;
  /** Public JWK, as JSON text. */
  readonly publicJwk: string;
  readonly state: 'pending' | 'active' | 'retired';
  readonly createdAt: Date;
}

export interface PlatformKeyStore {
  /** All keys, the oldest first, then by kid. */
  list(): Promise<PlatformKeyRecord[]>;
  /** Stores the key if there is no active one. Of simultaneous calls exactly one stores something. Answers whether this call did. */
  insertFirst(key: PlatformKeyRecord): Promise<boolean>;
}
