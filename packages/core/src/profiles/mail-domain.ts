import { domainToASCII } from 'node:url';

/** What a person may type; this keeps out what a URL parser would understand as a port, a path or a user. */
const TYPED = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** At least two labels; the last one begins with a letter, so that no IP address passes. */
const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/;

/**
 * The mail domain that the text means, in one form: trimmed, without an “@” before it, lower case, ASCII (IDNA).
 * `undefined` if it is none (OO-C14).
 */
export function findMailDomain(text: string): string | undefined {
  const typed = text.trim().replace(/^@/, '');
  const domain = TYPED.test(typed) ? domainToASCII(typed) : '';
  return DOMAIN.test(domain) ? domain : undefined;
}

/** The mail domain of an e-mail address, in the same form; `undefined` if it has none. */
export function domainOf(email: string | undefined): string | undefined {
  const at = email?.lastIndexOf('@') ?? -1;
  return email === undefined || at < 0 ? undefined : findMailDomain(email.slice(at + 1));
}
