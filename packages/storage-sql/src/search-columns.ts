import { foldText } from '@lms-zoom/core';
import type { ProfileRecord } from '@lms-zoom/core';

/** What the database sorts and searches profiles by. */
export interface SearchColumns {
  /** Folded name, name and id, in hexadecimal: the same order, by code unit, under every collation. */
  readonly sortKey: string;
  /** Folded name, mail domains, client id and LTI key, one a line. */
  readonly searchText: string;
}

/** The columns that follow from a profile. */
export function toSearchColumns(
  profile: Pick<ProfileRecord, 'id' | 'name' | 'mailDomains' | 'clientId' | 'ltiKey'>,
): SearchColumns {
  const { id, name, mailDomains, clientId, ltiKey } = profile;
  return {
    sortKey: toHex([foldText(name), name, id].join('\0')),
    searchText: foldText([name, ...mailDomains, clientId, ltiKey].join('\n')),
  };
}

/** Four digits for each code unit, so that texts and their digits have the same order. */
function toHex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
