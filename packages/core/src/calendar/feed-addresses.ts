import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Vault } from '../vault.js';

export interface FeedAddressesDeps {
  readonly vault: Vault;
  /** Where the feeds are served, without a slash at the end. */
  readonly feedsUrl: string;
}

const ID_BYTES = 16;
const ID_LENGTH = 22;

/**
 * The secret addresses of feeds. A secret is the feed's id and its keyed digest: it can be shown again at any time, and
 * who reads the storage can open no feed.
 */
export class FeedAddresses {
  readonly #deps: FeedAddressesDeps;

  constructor(deps: FeedAddressesDeps) {
    this.#deps = deps;
  }

  /** 128 random bits, as base64url. */
  createId(): string {
    return randomBytes(ID_BYTES).toString('base64url');
  }

  toUrl(id: string): string {
    return `${this.#deps.feedsUrl}/${id}${this.#digest(id)}.ics`;
  }

  /** The id of the feed that the secret opens; `undefined`: it is none of ours. */
  findId(secret: string): string | undefined {
    const id = secret.slice(0, ID_LENGTH);
    const [given, right] = [Buffer.from(secret.slice(ID_LENGTH)), Buffer.from(this.#digest(id))];
    return given.length === right.length && timingSafeEqual(given, right) ? id : undefined;
  }

  #digest(id: string): string {
    return this.#deps.vault.digest('calendar-feed', id);
  }
}
