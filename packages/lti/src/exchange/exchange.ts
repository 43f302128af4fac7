/**
 * One request on its way through the rules of an endpoint. It never changes: each rule reads what the rules before it
 * established, and what it establishes itself makes the next exchange.
 */
export class Exchange<Request extends { readonly parameters: URLSearchParams }, Platform, Facts extends object> {
  readonly request: Request;
  readonly platform: Platform;
  readonly #facts: Partial<Facts>;

  constructor(request: Request, platform: Platform, facts: Partial<Facts> = {}) {
    this.request = request;
    this.platform = platform;
    this.#facts = facts;
  }

  /** The exchange that also knows these facts. */
  with(facts: Partial<Facts> | undefined): Exchange<Request, Platform, Facts> {
    return facts === undefined ? this : new Exchange(this.request, this.platform, { ...this.#facts, ...facts });
  }

  /** A fact that an earlier rule must have established; its absence is a fault of the list of rules. */
  get<Name extends keyof Facts & string>(name: Name): NonNullable<Facts[Name]> {
    const fact = this.#facts[name];
    if (fact === undefined || fact === null) throw new TypeError(`No rule has established "${name}".`);
    return fact;
  }

  find<Name extends keyof Facts>(name: Name): Facts[Name] | undefined {
    return this.#facts[name];
  }

  /**
   * A parameter that is given once. "Parameters sent without a value MUST be treated as if they were omitted."
   * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.1
   */
  findParameter(name: string): string | undefined {
    const [value, ...more] = this.request.parameters.getAll(name);
    return value === '' || more.length > 0 ? undefined : value;
  }
}
