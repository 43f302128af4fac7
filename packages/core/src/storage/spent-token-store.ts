export interface SpentTokenStore {
  /**
   * Uses `key` up: `true` for exactly one of any number of calls, also from several processes. The key may be
   * forgotten after `expiresAt`, since the token that it stands for is refused by its own expiry from then on.
   * Keys are at most 255 characters.
   */
  spend(key: string, expiresAt: Date): Promise<boolean>;
  /** Whether the key was used up and is not forgotten yet. */
  isSpent(key: string): Promise<boolean>;
  /** Forgets the keys with `expiresAt` before `now`; answers how many. */
  sweep(now: Date): Promise<number>;
}
