import type { Applications, LaunchProgress, Launches, PlaceSettings } from '@lms-zoom/core';
import { Router } from 'express';
import type { Guard } from './guard.js';
import { choiceSchema, launchBodySchema, placeSchema } from './schemas.js';

export interface PlaceRouterDeps {
  readonly guard: Guard;
  readonly applications: Applications;
  readonly launches: Launches;
  readonly progress: LaunchProgress;
}

/** A place's settings, for those who may configure it, and launches, for those who may view it. */
export function createPlaceRouter({ guard, applications, launches, progress }: PlaceRouterDeps): Router {
  const router = Router();
  router.get('/places/:place/settings', async (request, response) => {
    const { userId } = await guard.getCaller(request);
    response.json(toAnswer(await applications.getSettings(userId, placeSchema.parse(request.params.place))));
  });
  router.put('/places/:place/settings', async (request, response) => {
    const { userId } = await guard.getCaller(request);
    const place = placeSchema.parse(request.params.place);
    const { profileId } = choiceSchema.parse(request.body);
    response.json(toAnswer(await applications.chooseProfile(userId, place, profileId)));
  });
  router.post('/launches', async (request, response) => {
    const caller = await guard.getCaller(request);
    const { place, target } = launchBodySchema.parse(request.body);
    response.status(201).json(await launches.start({ ...caller, place, documentTarget: target }));
  });
  router.get('/launches/:id', async (request, response) => {
    await guard.getCaller(request);
    response.json(await progress.find(request.params.id));
  });
  return router;
}

function toAnswer(settings: PlaceSettings): object {
  return { ...settings, profileId: settings.profileId ?? null };
}
