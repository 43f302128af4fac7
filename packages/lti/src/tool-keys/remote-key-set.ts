import type { KeyObject } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import type { OutboundResponse } from '../outbound/guarded-fetch.js';
import { ToolKeySet } from './tool-key-set.js';
import type { WantedKey } from './tool-key-set.js';
import { ToolKeysError } from './tool-keys-error.js';

/** What is needed to read a key set. */
export interface RemoteKeySetDeps {
  readonly fetch: (url: string) => Promise<OutboundResponse>;
  readonly now: () => Date;
}

const COOLDOWN_MS = 30_000;
const FRESH_MS = { min: 60_000, default: 600_000, max: 3_600_000 } as const;
/** A tool whose key set stays unreadable is trusted by its old keys no longer than this. */
const STALE_MS = 86_400_000;
const MAX_KEYS = 100;

/**
 * The key set behind one URL: kept while fresh, read by one request at a time, and read again, be it for an unknown
 * `kid` or after a failure, only once in 30 seconds, so that nobody can use this platform to flood a tool.
 */
export class RemoteKeySet {
  readonly #url: string;
  readonly #deps: RemoteKeySetDeps;
  #keys: ToolKeySet | undefined;
  #freshUntil = -Infinity;
  #usableUntil = -Infinity;
  #coolUntil = -Infinity;
  #failure: unknown;
  #reading: Promise<void> | undefined;

  constructor(url: string, deps: RemoteKeySetDeps) {
    this.#url = url;
    this.#deps = deps;
  }

  /** Throws {@link ToolKeysError} when there are no keys to look among. */
  async find(wanted: WantedKey): Promise<KeyObject | undefined> {
    const wasFresh = this.#now() < this.#freshUntil;
    if (!wasFresh) await this.#refresh();
    const key = this.#get().find(wanted);
    if (key !== undefined || !wasFresh) return key;
    await this.#refresh();
    return this.#get().find(wanted);
  }

  #get(): ToolKeySet {
    if (this.#keys === undefined || this.#now() >= this.#usableUntil) throw new ToolKeysError({ cause: this.#failure });
    return this.#keys;
  }

  /** Joins a reading that is under way, or starts one unless the last was a moment ago. */
  async #refresh(): Promise<void> {
    if (this.#reading === undefined && this.#now() >= this.#coolUntil) {
      const isFirst = this.#keys === undefined;
      this.#reading = this.#read().finally(() => (this.#reading = undefined));
      if (!isFirst) this.#startCooldown();
    }
    await this.#reading;
  }

  async #read(): Promise<void> {
    try {
      const response = await this.#deps.fetch(this.#url);
      this.#keys = new ToolKeySet(parseKeySet(response));
      this.#freshUntil = this.#now() + toFreshMs(response.headers.get('cache-control') ?? '');
      this.#usableUntil = this.#now() + STALE_MS;
    } catch (error) {
      this.#failure = error;
      this.#startCooldown();
    }
  }

  #startCooldown(): void {
    this.#coolUntil = this.#now() + COOLDOWN_MS;
  }

  #now(): number {
    return this.#deps.now().getTime();
  }
}

function parseKeySet({ status, text }: OutboundResponse): JSONWebKeySet {
  const answer: unknown = status === 200 ? JSON.parse(text) : undefined;
  const keys: unknown = isObject(answer) ? answer['keys'] : undefined;
  if (!Array.isArray(keys) || keys.length > MAX_KEYS || !keys.every(isObject)) {
    throw new TypeError(`The answer with status ${status} is not a key set of at most ${MAX_KEYS} keys.`);
  }
  return { keys };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function toFreshMs(cacheControl: string): number {
  const seconds = /\bmax-age=(\d{1,9})\b/i.exec(cacheControl)?.[1];
  const wished = seconds === undefined ? FRESH_MS.default : Number(seconds) * 1000;
  return Math.min(Math.max(wished, FRESH_MS.min), FRESH_MS.max);
}
