import { createHmac, randomBytes } from 'node:crypto';
import { ipKeyGenerator } from 'express-rate-limit';

export interface Attempt {
  /** Whence the call came. */
  readonly address: string;
  readonly token: string;
  /** Does the token open anything? `inactive`: not now, but nobody guessed it. */
  readonly standing: 'good' | 'inactive' | 'wrong';
}

interface Failures {
  readonly until: number;
  count: number;
}

const MAX_FAILURES = 30;
const WINDOW_MS = 60_000;
const MEMORY_MS = 3_600_000;
const MAX_ADDRESSES = 10_000;
const MAX_TOKENS = 1_000;

/**
 * Slows down whoever guesses access tokens: 30 wrong ones a minute from an address (of IPv6: a /56 network), then that
 * address waits for the rest of the minute. A token that was good within the last hour passes all the same: Zoom calls for
 * many from few addresses, and one wrong profile must not lock out the others. Of tokens only digests are kept, under a key
 * of this instance's own. No timer runs; what is over goes when room is needed.
 */
export class TokenThrottle {
  readonly #now: () => Date;
  readonly #key = randomBytes(32);
  readonly #failures = new Map<string, Failures>();
  /** By digest: until when. */
  readonly #goodTokens = new Map<string, number>();

  constructor({ now }: { readonly now: () => Date }) {
    this.#now = now;
  }

  /** Notes an attempt. Answers how many seconds its caller has to wait; 0: none. */
  note({ address, token, standing }: Attempt): number {
    const now = this.#now().getTime();
    const network = ipKeyGenerator(address).slice(0, 50);
    const waitMs = this.#getWait(network, now);
    const digest = createHmac('sha256', this.#key).update(token).digest('base64url');
    const isKnown = standing !== 'wrong' && (this.#goodTokens.get(digest) ?? 0) > now;
    if (waitMs > 0 && !isKnown) return Math.ceil(waitMs / 1_000);
    if (standing === 'good') putLast(this.#goodTokens, [digest, now + MEMORY_MS], MAX_TOKENS);
    if (standing === 'wrong') this.#count(network, now);
    return 0;
  }

  #getWait(network: string, now: number): number {
    const failures = this.#failures.get(network);
    return failures === undefined || failures.count < MAX_FAILURES ? 0 : failures.until - now;
  }

  #count(network: string, now: number): void {
    const failures = this.#failures.get(network);
    if (failures !== undefined && failures.until > now) failures.count += 1;
    else putLast(this.#failures, [network, { until: now + WINDOW_MS, count: 1 }], MAX_ADDRESSES);
  }
}

/** The entry that was put longest ago makes room, and is the first to be over. */
function putLast<T>(map: Map<string, T>, [key, value]: readonly [string, T], limit: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > limit && oldest !== undefined) map.delete(oldest);
}
