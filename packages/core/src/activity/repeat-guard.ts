export interface RepeatGuardDeps {
  readonly now: () => Date;
  /** How long the same counts as the same; left out: a minute. */
  readonly periodMs?: number;
}

/** Bounded: what was noted longest ago is forgotten first. */
const MAX_KEYS = 10_000;

/** Lets the same refusal be noted once in a period, so that nobody fills the list of activities by asking again and again. */
export class RepeatGuard {
  readonly #now: () => Date;
  readonly #periodMs: number;
  /** When each was noted last, the oldest first. */
  readonly #noted = new Map<string, number>();

  constructor({ now, periodMs = 60_000 }: RepeatGuardDeps) {
    this.#now = now;
    this.#periodMs = periodMs;
  }

  /** `true`: it was noted in this period. `false`: it counts as noted from now on. */
  isRepeated(key: string): boolean {
    const now = this.#now().getTime();
    const notedAt = this.#noted.get(key);
    if (notedAt !== undefined && now - notedAt < this.#periodMs) return true;
    this.#noted.delete(key);
    this.#noted.set(key, now);
    const [oldest] = this.#noted.keys();
    if (this.#noted.size > MAX_KEYS && oldest !== undefined) this.#noted.delete(oldest);
    return false;
  }
}
