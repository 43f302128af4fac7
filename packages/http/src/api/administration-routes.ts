import type { ProfileApplications } from '@lms-zoom/core';
import { createAccessTokenRoutes } from './routes/access-token-routes.js';
import type { AccessTokenRoutesDeps } from './routes/access-token-routes.js';
import { createActivityRoutes } from './routes/activity-routes.js';
import type { ActivityRoutesDeps } from './routes/activity-routes.js';
import { createApplicationRoutes } from './routes/application-routes.js';
import type { ApplicationRoutesDeps } from './routes/application-routes.js';
import { createProfileCheckRoutes } from './routes/profile-check-routes.js';
import type { ProfileCheckRoutesDeps } from './routes/profile-check-routes.js';
import { createProfileLifeRoutes } from './routes/profile-life-routes.js';
import type { ProfileLifeRoutesDeps } from './routes/profile-life-routes.js';
import { createProfileRoutes } from './routes/profile-routes.js';
import type { ProfileRoutesDeps } from './routes/profile-routes.js';
import { createSettingsRoutes } from './routes/settings-routes.js';
import type { SettingsRoutesDeps } from './routes/settings-routes.js';
import type { Route } from './route.js';

export interface AdministrationRoutesDeps
  extends
    SettingsRoutesDeps,
    ProfileRoutesDeps,
    ProfileLifeRoutesDeps,
    AccessTokenRoutesDeps,
    ProfileCheckRoutesDeps,
    ApplicationRoutesDeps,
    ActivityRoutesDeps {
  readonly profileApplications: ProfileApplications;
}

/** What operators can do, and nobody else. */
export function createAdministrationRoutes(deps: AdministrationRoutesDeps): Route[] {
  return [
    ...createSettingsRoutes(deps),
    ...createProfileRoutes(deps),
    ...createProfileLifeRoutes(deps),
    ...createAccessTokenRoutes(deps),
    ...createProfileCheckRoutes(deps),
    ...createApplicationRoutes(deps),
    ...createActivityRoutes(deps),
  ];
}
