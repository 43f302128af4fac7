import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OutboundError } from './outbound-error.js';

/** All of IPv6 that is routed in public; what lies outside may embed or stand for anything. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Tells whether an IP address belongs to the public internet; IPv4 inside IPv6 counts as IPv4. */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}

/**
 * Throws `ERR_OUTBOUND_ADDRESS_FORBIDDEN` for a host that is written as a private address; names pass, and are checked
 * by {@link lookupPublicAddresses}. Expects the host as `URL` writes it, which knows all spellings of an address.
 */
export function checkHost(hostname: string): void {
  const literal = hostname.replace(/^\[(.+)\]$/, '$1');
  if (ipaddr.isValid(literal) && !isPublicAddress(literal)) throw new OutboundError('ERR_OUTBOUND_ADDRESS_FORBIDDEN');
}

/**
 * A DNS look-up for sockets. The addresses that it has checked are the ones that are connected to, so that a name
 * that answers differently the next time gains nothing.
 */
export const lookupPublicAddresses: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const first = error === null ? addresses[0] : undefined;
    if (first === undefined) {
      callback(error ?? new OutboundError('ERR_OUTBOUND_NAME_UNKNOWN'), '');
    } else if (!addresses.every(({ address }) => isPublicAddress(address))) {
      callback(new OutboundError('ERR_OUTBOUND_ADDRESS_FORBIDDEN'), '');
    } else if (options.all === true) {
      callback(null, addresses);
    } else {
      callback(null, first.address, first.family);
    }
  });
};
