export type PhpValue = string | PhpArray;

const INDEX = /^(?:0|[1-9]\d{0,14})$/;

/**
 * An array of PHP's: keys stay in the order of their first use. It is no object, so that no key (`__proto__`) means
 * anything.
 */
export class PhpArray {
  readonly #entries = new Map<string, PhpValue>();
  #nextIndex = 0;

  get(key: string): PhpValue | undefined {
    return this.#entries.get(key);
  }

  /** A key that is left out is the number after the greatest one. */
  set(key: string | undefined, value: PhpValue): void {
    const name = key ?? String(this.#nextIndex);
    this.#entries.set(name, value);
    if (INDEX.test(name)) this.#nextIndex = Math.max(this.#nextIndex, Number(name) + 1);
  }

  entries(): IterableIterator<[string, PhpValue]> {
    return this.#entries.entries();
  }

  values(): IterableIterator<PhpValue> {
    return this.#entries.values();
  }
}
