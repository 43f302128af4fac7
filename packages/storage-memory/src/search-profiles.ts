import { foldText } from '@lms-zoom/core';
import type { ProfileChoice, ProfileQuery, ProfileRecord, ProfileSummary } from '@lms-zoom/core';
import { compareTexts } from './compare.js';
import { copyRecord } from './copy-record.js';
import type { MemoryTables } from './memory-tables.js';

const COMPARE: Readonly<Record<ProfileQuery['sort'], (a: ProfileSummary, b: ProfileSummary) => number>> = {
  name: compareByName,
  status: (a, b) => compareTexts(a.status, b.status),
  applications: (a, b) => a.applications - b.applications,
  lastLaunch: (a, b) => toTime(a) - toTime(b),
};

/** One page of the operator's table, and how many rows there are in all. */
export function searchProfiles(
  { profiles, applications }: MemoryTables,
  { search, sort, descending, offset, limit }: ProfileQuery,
): { rows: ProfileSummary[]; total: number } {
  const sign = descending ? -1 : 1;
  const rows = [...profiles.values()]
    .filter(({ name, mailDomains, clientId, ltiKey }) =>
      [name, ...mailDomains, clientId, ltiKey].some((text) => foldText(text).includes(search)),
    )
    .map((profile) => toSummary(profile, applications))
    .sort((a, b) => sign * COMPARE[sort](a, b) || compareByName(a, b));
  return { rows: rows.slice(offset, offset + limit).map(copyRecord), total: rows.length };
}

/** By folded name, then by name, then by id. */
export function compareByName(a: ProfileChoice, b: ProfileChoice): number {
  return compareTexts(foldText(a.name), foldText(b.name)) || compareTexts(a.name, b.name) || compareTexts(a.id, b.id);
}

/** What authors and group owners see of the profile. */
export function toChoice({ id, name, status, mailDomains }: ProfileRecord): ProfileChoice {
  return { id, name, status, mailDomains };
}

function toSummary(profile: ProfileRecord, applications: MemoryTables['applications']): ProfileSummary {
  const own = [...applications.values()].filter(({ profileId }) => profileId === profile.id);
  const launches = own.flatMap(({ lastLaunchAt }) => lastLaunchAt?.getTime() ?? []);
  return {
    ...toChoice(profile),
    clientId: profile.clientId,
    revision: profile.revision,
    applications: own.length,
    lastLaunchAt: launches.length === 0 ? undefined : new Date(Math.max(...launches)),
  };
}

/** Finite, so that two profiles without a launch are equal. */
function toTime({ lastLaunchAt }: ProfileSummary): number {
  return lastLaunchAt?.getTime() ?? -Number.MAX_VALUE;
}
