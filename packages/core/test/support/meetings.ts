import { toPlaceKey } from '../../src/index.js';
import type { ApplicationRecord, Place, Profile } from '../../src/index.js';
import type { Installation } from './installation.js';

/** The application of a place; fails if it has none. */
export async function getApplication(
  { storage }: Pick<Installation, 'storage'>,
  place: Place,
): Promise<ApplicationRecord> {
  const application = await storage.applications.findByPlace(toPlaceKey(place));
  if (application === undefined) throw new Error(`${toPlaceKey(place)} has no application.`);
  return application;
}

/** Lets Zoom announce a meeting with this number in the context of the place. */
export async function schedule(
  installation: Pick<Installation, 'storage' | 'calendar'>,
  { profile, place, meeting }: { profile: Profile; place: Place; meeting: string },
): Promise<void> {
  const { contextId } = await getApplication(installation, place);
  const description = `<a href="https://us05web.zoom.us/j/${meeting}">Join</a>`;
  const times = { timestart: Date.UTC(2026, 2, 5, 9) / 1000, timeduration: 3600 };
  const event = { name: `Meeting ${meeting}`, description, contextId, ...times };
  const outcomes = await installation.calendar.receive(profile, [event]);
  if (outcomes?.[0]?.applied !== true) throw new Error('The meeting did not come into the calendar.');
}
