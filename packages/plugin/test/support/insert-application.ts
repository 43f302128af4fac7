import type { ApplicationRecord, Place, Storage } from '@lms-zoom/core';

/** Stores that a place uses the profile `main`, in a context of its own. */
export async function insertApplication(
  { applications }: Pick<Storage, 'applications'>,
  place: Place,
  contextId: string,
): Promise<ApplicationRecord> {
  const createdAt = new Date('2026-03-01T10:00:00Z');
  const ownerKey = `${place.type}:${place.id}`;
  const ids = { id: `application-${place.id}`, deploymentId: `d-${place.id}`, resourceLinkId: `r-${place.id}` };
  const application = { ...ids, type: place.type, placeKey: ownerKey, profileId: 'main', contextId } as const;
  return applications.findOrInsert(
    { ...application, contextScope: 'place', lastLaunchAt: undefined, createdAt, updatedAt: createdAt },
    { id: contextId, ownerKey, createdAt },
  );
}
