import { toCustomText } from '@lms-zoom/core';
import type { MailDomains, Profile, ProfileApplications } from '@lms-zoom/core';
import type { z } from 'zod';
import type { Given } from '../route.js';
import type { PROFILE } from '../schemas/profile-schemas.js';

export interface DescribeProfileDeps {
  readonly profileApplications: Pick<ProfileApplications, 'getUsage'>;
  readonly mailDomains: MailDomains;
}

/** Adds to a profile what an operator wants to know beside it. @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
export async function describeProfile(
  { profileApplications, mailDomains }: DescribeProfileDeps,
  profile: Profile,
): Promise<Given<z.output<typeof PROFILE>>> {
  const [usage, domainConflicts] = await Promise.all([
    profileApplications.getUsage(profile.id),
    mailDomains.listConflicts(profile),
  ]);
  return { ...profile, ...usage, custom: toCustomText(profile.custom), domainConflicts };
}
