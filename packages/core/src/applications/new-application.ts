import { randomUUID } from 'node:crypto';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceInfo } from '../places/place-directory.js';
import type { ApplicationRecord, ContextRecord } from '../storage/application-store.js';
import type { ProfileRecord } from '../storage/profile-store.js';
import { createContextId } from './context-id.js';

/** Where an application is made, and with which profile. */
export interface NewApplicationPlan {
  readonly place: Place;
  readonly info: PlaceInfo;
  readonly profile: Pick<ProfileRecord, 'id' | 'contextScope'>;
  readonly now: Date;
}

export interface NewApplication {
  readonly application: ApplicationRecord;
  readonly context: ContextRecord;
}

/** An application with ids of its own, and a context for the case that its owner has none yet. */
export function createApplication({ place, info, profile, now }: NewApplicationPlan): NewApplication {
  const contextScope = info.context.kind === 'course' ? profile.contextScope : 'place';
  const ownerKey = contextScope === 'course' ? `course:${info.context.id}` : toPlaceKey(place);
  const context = { id: createContextId(), ownerKey, createdAt: now };
  const application = {
    id: randomUUID(),
    type: place.type,
    placeKey: toPlaceKey(place),
    profileId: profile.id,
    contextId: context.id,
    contextScope,
    deploymentId: randomUUID(),
    resourceLinkId: randomUUID(),
    lastLaunchAt: undefined,
    createdAt: now,
    updatedAt: now,
  };
  return { application, context };
}
