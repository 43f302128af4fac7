export const ADMIN_TABS = ['configuration', 'profiles', 'activity'] as const;
export type AdminTab = (typeof ADMIN_TABS)[number];

/** Where the operator is: a tab, or below Profiles the applications of one profile. */
export interface AdminRoute {
  readonly tab: AdminTab;
  readonly profileId?: string;
}

/** Reads `#zoom-profiles` or `#zoom-profiles/<id>/applications`; undefined: this fragment is the host's. */
export function parseAdminRoute(hash: string): AdminRoute | undefined {
  const [, name, id] = /^#zoom-([a-z]+)(?:\/([^/]+)\/applications)?$/.exec(hash) ?? [];
  const tab = ADMIN_TABS.find((candidate) => candidate === name);
  if (tab === undefined) return undefined;
  return tab === 'profiles' && id !== undefined ? { tab, profileId: decodeURIComponent(id) } : { tab };
}

/** The fragment of a route, for a link. */
export function toHash({ tab, profileId }: AdminRoute): string {
  return `#zoom-${tab}${profileId === undefined ? '' : `/${encodeURIComponent(profileId)}/applications`}`;
}
