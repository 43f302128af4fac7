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

interface FoundPlace {
  readonly application: ApplicationRecord;
  readonly place: Place;
  readonly info: PlaceInfo;
}

type Places = Pick<PlaceDirectory, 'find'>;

/**
 * What a context stands for whose applications these are: its one place, or the course whose places share it. `undefined`:
 * none of the places is there and open now.
 */
export async function findMeetingTarget(
  places: Places,
  applications: readonly ApplicationRecord[],
): Promise<MeetingTarget | undefined> {
  const [first] = await listPlaces(places, applications);
  return first?.info.switchedOn === true ? toMeetingTarget(first, applications) : undefined;
}

/**
 * As {@link findMeetingTarget}, but where no place is open, one whose tool is switched off will do: it may be switched on
 * again. `undefined`: none of the places is there any more.
 */
export async function findMeetingHeir(
  places: Places,
  applications: readonly ApplicationRecord[],
): Promise<MeetingTarget | undefined> {
  const [first] = await listPlaces(places, applications);
  return first && toMeetingTarget(first, applications);
}

/** Those that the host knows, the best one first. */
async function listPlaces(places: Places, applications: readonly ApplicationRecord[]): Promise<FoundPlace[]> {
  const found = await Promise.all(
    applications.map(async (application) => {
      const place = findPlaceInKey(application.placeKey);
      const info = place && (await places.find(place));
      return place && info && { application, place, info };
    }),
  );
  return found.filter((place) => place !== undefined).sort(comparePlaces);
}

function toMeetingTarget(found: FoundPlace, { length }: readonly ApplicationRecord[]): MeetingTarget {
  return { target: toTarget(found, length), application: found.application };
}

function toTarget({ place, info }: FoundPlace, sharers: number): CalendarTarget {
  const { kind, id } = info.context;
  return sharers > 1 && kind === 'course' ? { kind, id } : { kind: 'place', place };
}

/** Open places come first, among them those that participants see, among them the one that was launched last. */
function comparePlaces(one: FoundPlace, other: FoundPlace): number {
  const bySwitch = Number(other.info.switchedOn) - Number(one.info.switchedOn);
  const byVisibility = Number(other.info.visible) - Number(one.info.visible);
  return bySwitch || byVisibility || toLaunchTime(other.application) - toLaunchTime(one.application);
}

function toLaunchTime({ lastLaunchAt }: ApplicationRecord): number {
  return lastLaunchAt?.getTime() ?? 0;
}
