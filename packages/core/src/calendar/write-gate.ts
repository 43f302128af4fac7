/** Lets at most so many writes go on at a time, whoever asks; the others wait in the order in which they came. */
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
    try {
      await write();
      return true;
    } finally {
      this.#leave();
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
