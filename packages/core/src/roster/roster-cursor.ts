import type { MembershipsQuery } from '@lms-zoom/lti';
import type { Vault } from '../vault.js';
import { RosterError } from './roster-error.js';

/** Where a page begins, and what was asked on the first one. */
export interface RosterPosition {
  readonly query: MembershipsQuery;
  /** The host's own mark; `undefined` for the first page. */
  readonly after: string | undefined;
}

const HEX = /^([0-9a-f]{2})+$/;

/**
 * Makes the cursor of a page: encrypted, since the host's mark may name a user, and good for one deployment only. In
 * hexadecimal digits, because tools have been seen to turn the whole `Link` header into lower case.
 */
export function sealCursor(vault: Vault, deploymentId: string, position: RosterPosition): string {
  const sealed = vault.seal('roster-cursor', JSON.stringify({ deploymentId, ...position }));
  return Buffer.from(sealed, 'base64url').toString('hex');
}

/** Opens what {@link sealCursor} made for the same deployment. @throws RosterError `ERR_ROSTER_CURSOR` */
export function openCursor(vault: Vault, deploymentId: string, cursor: string): RosterPosition {
  const opened = parse(vault, cursor);
  if (opened.deploymentId !== deploymentId) throw new RosterError('ERR_ROSTER_CURSOR');
  return { query: opened.query, after: opened.after };
}

function parse(vault: Vault, cursor: string): RosterPosition & { readonly deploymentId: string } {
  if (!HEX.test(cursor)) throw new RosterError('ERR_ROSTER_CURSOR');
  try {
    const text = vault.open('roster-cursor', Buffer.from(cursor, 'hex').toString('base64url'));
    return JSON.parse(text) as RosterPosition & { deploymentId: string };
  } catch (cause) {
    throw new RosterError('ERR_ROSTER_CURSOR', { cause });
  }
}
