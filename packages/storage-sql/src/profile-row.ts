import type { CustomParameter, ProfileRecord, RoleMap } from '@lms-zoom/core';
import { toDate, toTime } from './dates.js';
import { toSearchColumns } from './search-columns.js';
import type { Tables } from './tables.js';

/** The row that stores a profile. */
export function toProfileRow(profile: ProfileRecord): Tables['profile'] {
  return {
    ...profile,
    ...toSearchColumns(profile),
    formerTokenDigest: profile.formerTokenDigest ?? null,
    formerTokenExpiresAt: toTime(profile.formerTokenExpiresAt),
    mailDomains: JSON.stringify(profile.mailDomains),
    studentsCanHost: Number(profile.studentsCanHost),
    releaseNames: Number(profile.releaseNames),
    roleMap: JSON.stringify(profile.roleMap),
    custom: JSON.stringify(profile.custom),
    createdAt: profile.createdAt.getTime(),
    updatedAt: profile.updatedAt.getTime(),
  };
}

/** The profile that a row stores. */
export function toProfile({ sortKey, searchText, ...row }: Tables['profile']): ProfileRecord {
  return {
    ...row,
    formerTokenDigest: row.formerTokenDigest ?? undefined,
    formerTokenExpiresAt: toDate(row.formerTokenExpiresAt),
    mailDomains: parseMailDomains(row.mailDomains),
    studentsCanHost: row.studentsCanHost === 1,
    releaseNames: row.releaseNames === 1,
    roleMap: JSON.parse(row.roleMap) as RoleMap,
    custom: JSON.parse(row.custom) as CustomParameter[],
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  };
}

/** The mail domains in a row. */
export function parseMailDomains(json: string): string[] {
  return JSON.parse(json) as string[];
}
