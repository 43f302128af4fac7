import type { ConsentRecord } from '../storage/consent-store.js';

/** Does a consent stand for all these kinds of data? One that was given to more than is sent now is good. */
export function isCovered(consent: ConsentRecord | undefined, kinds: readonly string[]): boolean {
  return consent !== undefined && kinds.every((kind) => consent.kinds.includes(kind));
}
