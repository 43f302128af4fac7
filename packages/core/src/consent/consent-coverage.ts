import type { ConsentRecord } from '../storage/consent-store.js';

/** What a launch sends to whom. */
export type Disclosure = Pick<ConsentRecord, 'recipient' | 'kinds'>;

/** Does a consent stand for what is sent now? One that was given to more is good; one for somebody else is not. */
export function isCovered(consent: ConsentRecord | undefined, { recipient, kinds }: Disclosure): boolean {
  return consent?.recipient === recipient && kinds.every((kind) => consent.kinds.includes(kind));
}
