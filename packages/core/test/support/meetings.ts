import { toPlaceKey } from '../../src/index.js';
import type {
  AppliedMeeting,
  ApplicationRecord,
  CalendarEntryRecord,
  MeetingEvent,
  Place,
  Profile,
  ProfileInput,
} from '../../src/index.js';
import { SEMINAR, configure, createInstallation } from './installation.js';
import type { Installation } from './installation.js';

/** The start of {@link anEvent}, in seconds since 1970: 5 March 2026, 9:00 UTC. */
export const START = Date.UTC(2026, 2, 5, 9) / 1000;
export const DAY = 86_400;

/** What Zoom sends of a meeting that lasts an hour. */
export function anEvent(contextId: string, change: Partial<MeetingEvent> = {}): MeetingEvent {
  const description = '<p><a href="https://us05web.zoom.us/j/88188039049?pwd=x">Click here to join</a></p>';
  const times = { timestart: START, timeduration: 3600 };
  return { name: 'Cells', description, contextId, ...times, sequence: undefined, ...change };
}

/** A join link to a meeting with this number. */
export function aLinkTo(meeting: string): string {
  return `<a href="https://us05web.zoom.us/j/${meeting}">Join</a>`;
}

/** An installation whose places have a profile, and share a context if the input says so. */
export interface Classroom extends Installation {
  readonly profile: Profile;
  readonly contextId: string;
  /** An event in the context of the first place. */
  readonly anEvent: (change?: Partial<MeetingEvent>) => MeetingEvent;
  /** Lets Zoom send these events in one call; fails unless all of them are applied. */
  readonly receive: (...events: readonly MeetingEvent[]) => Promise<AppliedMeeting[]>;
  readonly listEntries: () => Promise<CalendarEntryRecord[]>;
}

export async function createClassroom({
  places = [SEMINAR],
  ...input
}: Partial<ProfileInput> & { readonly places?: readonly Place[] } = {}): Promise<Classroom> {
  const installation = await createInstallation();
  const profile = await configure(installation, { places, ...input });
  const { contextId } = await getApplication(installation, places[0] ?? SEMINAR);
  return {
    ...installation,
    profile,
    contextId,
    anEvent: (change) => anEvent(contextId, change),
    receive: async (...events) => {
      const outcomes = await installation.calendar.receive(profile, events);
      return outcomes.map((outcome) => {
        if (outcome.applied) return outcome;
        throw new Error(`${outcome.code}: ${outcome.message}`);
      });
    },
    listEntries: () => installation.storage.calendarEntries.listByContext(contextId),
  };
}

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
  const event = anEvent(contextId, { name: `Meeting ${meeting}`, description: aLinkTo(meeting) });
  const [outcome] = await installation.calendar.receive(profile, [event]);
  if (outcome?.applied !== true) throw new Error('The meeting did not come into the calendar.');
}
