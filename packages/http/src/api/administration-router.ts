import type { Applications, ConnectionCheck, Profile, Profiles, Settings } from '@lms-zoom/core';
import { Router } from 'express';
import type { Guard } from './guard.js';
import { checkBodySchema, profileBodySchema, profileChangeSchema, settingsSchema } from './schemas.js';

/** What an operator copies into Zoom LTI Pro. */
export interface Installation {
  readonly lmsUrl: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  readonly webServiceUrl: string;
  /** Zoom's address that new profiles begin with. */
  readonly zoomBaseUrl: string;
}

export interface AdministrationRouterDeps {
  readonly guard: Guard;
  readonly installation: Installation;
  readonly settings: Settings;
  readonly profiles: Profiles;
  readonly applications: Applications;
  readonly connectionCheck: ConnectionCheck;
}

/** Settings and profiles, for operators alone. */
export function createAdministrationRouter(deps: AdministrationRouterDeps): Router {
  const router = Router();
  router.use(async (request, _response, next) => {
    await deps.guard.checkOperator(request);
    next();
  });
  router.get('/installation', (_request, response) => {
    response.json(deps.installation);
  });
  addSettings(router, deps.settings);
  addProfiles(router, deps);
  router.post('/profiles/:id/check', async (request, response) => {
    const { ltiKey } = checkBodySchema.parse(request.body);
    response.json({ steps: await deps.connectionCheck.run(request.params.id, ltiKey) });
  });
  return router;
}

function addSettings(router: Router, settings: Settings): void {
  router.get('/settings', async (_request, response) => {
    response.json(await settings.load());
  });
  router.put('/settings', async (request, response) => {
    await settings.save(settingsSchema.parse(request.body));
    response.json(await settings.load());
  });
}

function addProfiles(router: Router, { profiles, applications, installation }: AdministrationRouterDeps): void {
  const toDetail = async (profile: Profile): Promise<object> => ({
    ...toRow(profile, await applications.countByProfile()),
    accessToken: await profiles.getAccessToken(profile.id),
  });
  router.get('/profiles', async (_request, response) => {
    const counts = await applications.countByProfile();
    response.json({ profiles: (await profiles.list()).map((profile) => toRow(profile, counts)) });
  });
  router.post('/profiles', async (request, response) => {
    const { zoomBaseUrl = installation.zoomBaseUrl, ...input } = profileBodySchema.parse(request.body);
    response.status(201).json(await toDetail(await profiles.create({ ...input, zoomBaseUrl })));
  });
  router.get('/profiles/:id', async (request, response) => {
    response.json(await toDetail(await profiles.get(request.params.id)));
  });
  router.put('/profiles/:id', async (request, response) => {
    const change = profileChangeSchema.parse(request.body);
    response.json(await toDetail(await profiles.update(request.params.id, change)));
  });
}

function toRow(profile: Profile, counts: ReadonlyMap<string, number>): object {
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...row } = profile;
  return { ...row, applications: counts.get(profile.id) ?? 0 };
}
