import { describe, expect, it } from '@jest/globals';
import { parseAdminRoute, toHash, type AdminRoute } from '../src/admin/admin-route.js';

describe('the address of a page of the administration', () => {
  it.each<[AdminRoute, string]>([
    [{ tab: 'activity' }, '#zoom-activity'],
    [{ tab: 'profiles' }, '#zoom-profiles'],
    [{ tab: 'profiles', profileId: 'p/1' }, '#zoom-profiles/p%2F1/applications'],
    [{ tab: 'profiles', profileId: 'p', applicationId: 'a b' }, '#zoom-profiles/p/applications/a%20b/calendar-entries'],
  ])('of %j is %s, and leads back there', (route, hash) => {
    expect(toHash(route)).toBe(hash);
    expect(parseAdminRoute(hash)).toEqual(route);
  });

  it.each(['', '#main', '#zoom-', '#zoom-profiles/p', '#zoom-profiles/p/applications/a', '#zoom-other'])(
    'is not %j',
    (hash) => {
      expect(parseAdminRoute(hash)).toBeUndefined();
    },
  );

  it('below another tab than Profiles is that tab', () => {
    expect(parseAdminRoute('#zoom-activity/p/applications')).toEqual({ tab: 'activity' });
  });
});
