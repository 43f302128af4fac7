import type { ProfileChoice } from '../storage/profile-store.js';
import { domainOf } from './mail-domain.js';

/** The first active profile, in the order of the choices, with the mail domain of the address (OO-C14). */
export function findByMailDomain(
  choices: readonly ProfileChoice[],
  email: string | undefined,
): ProfileChoice | undefined {
  const domain = domainOf(email);
  return choices.find(
    ({ status, mailDomains }) => status === 'active' && domain !== undefined && mailDomains.includes(domain),
  );
}

/** What the person with this address gets offered first: by mail domain, else the first active profile. */
export function preselect(choices: readonly ProfileChoice[], email: string | undefined): ProfileChoice | undefined {
  return findByMailDomain(choices, email) ?? choices.find(({ status }) => status === 'active');
}
