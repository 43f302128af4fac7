/** A host that answers later, or never, holds nobody up. */
const PATIENCE_MS = 30_000;

/**
 * Lets at most so many writes go on at a time, whoever asks; the others wait in the order in which they came. Of a write
 * that takes longer than half a minute the turn passes on.
 */
export class WriteGate {
  readonly #waiting: ((isAdmitted: boolean) => void)[] = [];
  #free: number;
  #isClosed = false;

  constructor(writesAtOnce: number) {
    this.#free = writesAtOnce;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Runs the write when its turn comes, and fails as it does. `false`: the gate was closed before, and it did not run. */
  async pass(write: () => Promise<void>): Promise<boolean> {
    if (!(await this.#enter())) return false;
    let isOver = false;
    const end = (): void => {
      if (!isOver) this.#leave();
      isOver = true;
    };
    const timer = setTimeout(end, PATIENCE_MS).unref();
    try {
      await write();
      return true;
    } finally {
      clearTimeout(timer);
      end();
    }
  }

  /** Nothing is begun any more; what goes on may end. */
  close(): void {
    this.#isClosed = true;
    for (const admit of this.#waiting.splice(0)) admit(false);
  }

  async #enter(): Promise<boolean> {
    if (this.#isClosed) return false;
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
    return true;
  }

  #leave(): void {
    const admitNext = this.#waiting.shift();
    if (admitNext === undefined) this.#free += 1;
    else admitNext(true);
  }
}
