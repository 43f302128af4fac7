import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarTarget } from './host-calendar.js';

/** Where the meetings of a context go, and the application that they lead back to. */
export interface MeetingTarget {
  readonly target: CalendarTarget;
  readonly application: ApplicationRecord;
}

interface OpenPlace {
  readonly application: ApplicationRecord;
  readonly place: Place;
  readonly info: PlaceInfo;
}

/**
 * What a context stands for whose applications these are: its one place, or the course whose places share it. `undefined`:
 * none of the places is there and open now.
 */
export async function findMeetingTarget(
  places: Pick<PlaceDirectory, 'find'>,
  applications: readonly ApplicationRecord[],
): Promise<MeetingTarget | undefined> {
  const found = await Promise.all(applications.map((application) => findOpenPlace(places, application)));
  const [first] = found.filter((place) => place !== undefined).sort(compareOpen);
  return first && { target: toTarget(first, applications.length), application: first.application };
}

async function findOpenPlace(
  places: Pick<PlaceDirectory, 'find'>,
  application: ApplicationRecord,
): Promise<OpenPlace | undefined> {
  const place = findPlaceInKey(application.placeKey);
  const info = place && (await places.find(place));
  return place !== undefined && info?.switchedOn === true ? { application, place, info } : undefined;
}

function toTarget({ place, info }: OpenPlace, sharers: number): CalendarTarget {
  const { kind, id } = info.context;
  return sharers > 1 && kind === 'course' ? { kind, id } : { kind: 'place', place };
}

/** Places that participants see come first, among them the one that was launched last. */
function compareOpen(one: OpenPlace, other: OpenPlace): number {
  const byVisibility = Number(other.info.visible) - Number(one.info.visible);
  return byVisibility || toLaunchTime(other.application) - toLaunchTime(one.application);
}

function toLaunchTime({ lastLaunchAt }: ApplicationRecord): number {
  return lastLaunchAt?.getTime() ?? 0;
}
