import type { KeyObject } from 'node:crypto';
import type { ToolRegistration } from '../tool-registration.js';
import { RemoteKeySet } from './remote-key-set.js';
import type { RemoteKeySetDeps } from './remote-key-set.js';
import { ToolKeySet } from './tool-key-set.js';
import type { WantedKey } from './tool-key-set.js';

/** The public keys of all tools: those registered here, and those behind a URL, which are cached. */
export class ToolKeys {
  readonly #deps: RemoteKeySetDeps;
  readonly #remote = new Map<string, RemoteKeySet>();

  constructor(deps: RemoteKeySetDeps) {
    this.#deps = deps;
  }

  /** The key that a tool signs with, if it has that key; throws `ToolKeysError` when its keys cannot be read. */
  async findKey({ keys }: Pick<ToolRegistration, 'keys'>, wanted: WantedKey): Promise<KeyObject | undefined> {
    return 'jwks' in keys ? new ToolKeySet(keys.jwks).find(wanted) : await this.#getRemote(keys.jwksUrl).find(wanted);
  }

  #getRemote(url: string): RemoteKeySet {
    const known = this.#remote.get(url);
    if (known !== undefined) return known;
    const created = new RemoteKeySet(url, this.#deps);
    this.#remote.set(url, created);
    return created;
  }
}
