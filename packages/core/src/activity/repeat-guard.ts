/** How long the same refusal counts as the same. */
const REPEAT_MS = 60_000;
const MAX_KEYS = 10_000;

/** Lets the same refusal be noted once in a minute, so that nobody fills the list of activities by asking again and again. */
export class RepeatGuard {
  readonly #now: () => Date;
  /** When each was noted last, the oldest first. */
  readonly #noted = new Map<string, number>();

  constructor(deps: { readonly now: () => Date }) {
    this.#now = deps.now;
  }

  /** `true`: it was noted less than a minute ago. `false`: it counts as noted from now on. */
  isRepeated(key: string): boolean {
    const now = this.#now().getTime();
    const notedAt = this.#noted.get(key);
    if (notedAt !== undefined && now - notedAt < REPEAT_MS) return true;
    this.#noted.delete(key);
    this.#noted.set(key, now);
    const [oldest] = this.#noted.keys();
    if (this.#noted.size > MAX_KEYS && oldest !== undefined) this.#noted.delete(oldest);
    return false;
  }
}
