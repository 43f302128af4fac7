export const ADMIN_TABS = ['configuration', 'profiles', 'activity'] as const;
export type AdminTab = (typeof ADMIN_TABS)[number];

/** Where the operator is: a tab, below Profiles the applications of one profile, and below these the calendar entries of one. */
export interface AdminRoute {
  readonly tab: AdminTab;
  readonly profileId?: string;
  /** Only with a profile. */
  readonly applicationId?: string;
}

const ROUTE = /^#zoom-([a-z]+)(?:\/([^/]+)\/applications(?:\/([^/]+)\/calendar-entries)?)?$/;

/**
 * Reads `#zoom-profiles`, `#zoom-profiles/<id>/applications` or `#zoom-profiles/<id>/applications/<id>/calendar-entries`; undefined:
 * this fragment is the host's.
 */
export function parseAdminRoute(hash: string): AdminRoute | undefined {
  const [, name, profileId, applicationId] = ROUTE.exec(hash) ?? [];
  const tab = ADMIN_TABS.find((candidate) => candidate === name);
  if (tab !== 'profiles' || profileId === undefined) return tab && { tab };
  return {
    tab,
    profileId: decodeURIComponent(profileId),
    ...(applicationId !== undefined && { applicationId: decodeURIComponent(applicationId) }),
  };
}

/** The fragment of a route, for a link. */
export function toHash({ tab, profileId, applicationId }: AdminRoute): string {
  const applications = profileId === undefined ? '' : `/${encodeURIComponent(profileId)}/applications`;
  const entries = applicationId === undefined ? '' : `/${encodeURIComponent(applicationId)}/calendar-entries`;
  return `#zoom-${tab}${applications}${entries}`;
}
