import type { KeyObject } from 'node:crypto';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import {
  AccessTokens,
  Activities,
  ActivityLog,
  Admission,
  ApplicationCalendar,
  ApplicationRemoval,
  Applications,
  CalendarFeeds,
  CalendarRemoval,
  CalendarSettlement,
  CalendarTargets,
  CalendarUpkeep,
  Consents,
  DEFAULT_PROFILE,
  FeedAddresses,
  LaunchRefusals,
  Launches,
  MailDomains,
  MeetingCalendar,
  MeetingIntake,
  MeetingRequests,
  PlaceLifeCycle,
  PlaceMeetings,
  PlaceView,
  PlatformKeys,
  ProfileApplications,
  Profiles,
  Roster,
  RosterAccess,
  RosterMembers,
  Settings,
  Subjects,
  UserErasure,
  Vault,
  WebServiceAccess,
} from '../../src/index.js';
import type {
  Place,
  PlaceAccess,
  PlaceInfo,
  PlaceMember,
  PlaceMemberPage,
  Profile,
  ProfileChange,
  ProfileInput,
  SettingsRecord,
  Storage,
  User,
} from '../../src/index.js';
import { FakeCalendar } from './fake-calendar.js';

export const ZOOM = 'https://zoom.example';
export const LMS = 'https://lms.example';
export const FEEDS_URL = `${LMS}/plugins/zoom/calendar`;

export const SEMINAR: Place = { type: 'courseElement', id: 'seminar' };
export const COURSE: Place = { type: 'courseTool', id: 'biology' };
export const GROUP: Place = { type: 'groupTool', id: 'study-group' };

/** What an operator types into a new profile. */
export function aProfileInput(change: Partial<ProfileInput> = {}): ProfileInput {
  return { ...DEFAULT_PROFILE, name: 'Main', ltiKey: 'key', zoomBaseUrl: ZOOM, ...change };
}

/** The first change of a profile. */
export function aProfileChange(change: Partial<ProfileChange> = {}): ProfileChange {
  return { ...aProfileInput(), status: 'active', revision: 1, ...change };
}

/** A host of the test's own: what it says can be changed while a test runs. */
export class FakeHost {
  readonly users = new Map<string, User>();
  readonly infos = new Map<string, PlaceInfo>();
  readonly accesses = new Map<string, PlaceAccess>();
  /** By place; in the order of the host's pages. */
  readonly members = new Map<string, readonly PlaceMember[]>();
  /** How often a page of members was asked for. */
  memberReads = 0;

  addUser(id: string, user: Partial<User> = {}): void {
    const names = { givenName: `Given ${id}`, familyName: `Family ${id}`, displayName: `Display ${id}` };
    const person = { id, email: `${id}@campus.example`, ...names, locale: 'en', timeZone: 'Europe/Zurich' };
    this.users.set(id, { ...person, status: 'active', ...user });
  }

  allow(userId: string, place: Place, access: Partial<PlaceAccess>): void {
    this.accesses.set(`${userId} ${place.id}`, { mayView: true, mayConfigure: false, roles: [], ...access });
  }

  readonly places = {
    find: (place: Place): Promise<PlaceInfo | undefined> => Promise.resolve(this.infos.get(place.id)),
    access: (userId: string, place: Place): Promise<PlaceAccess> =>
      Promise.resolve(this.accesses.get(`${userId} ${place.id}`) ?? { mayView: false, mayConfigure: false, roles: [] }),
    members: (place: Place, page: { after: string | undefined; limit: number }): Promise<PlaceMemberPage> =>
      Promise.resolve(this.#readMembers(place, page)),
  };

  /** The mark of a page is the user id that it begins after. */
  #readMembers(place: Place, { after, limit }: { after: string | undefined; limit: number }): PlaceMemberPage {
    this.memberReads += 1;
    const all = this.members.get(place.id) ?? [];
    const start = all.findIndex(({ userId }) => userId === after) + 1;
    const members = all.slice(start, start + limit);
    return { members, next: start + limit < all.length ? members.at(-1)?.userId : undefined };
  }

  /** Switches a tool off or on. */
  switchTool(place: Place, switchedOn: boolean): void {
    this.change(place, { switchedOn });
  }

  /** Lets the host say something else of a place. */
  change(place: Place, change: Partial<PlaceInfo>): void {
    const info = this.infos.get(place.id);
    if (info !== undefined) this.infos.set(place.id, { ...info, ...change });
  }

  readonly userDirectory = { find: (id: string): Promise<User | undefined> => Promise.resolve(this.users.get(id)) };

  readonly calendar = new FakeCalendar();
}

export interface Installation {
  readonly host: FakeHost;
  readonly storage: Storage;
  readonly clock: { now: Date };
  readonly activityLog: ActivityLog;
  readonly activities: Activities;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<SettingsRecord>) => Promise<SettingsRecord>;
  readonly profiles: Profiles;
  readonly accessTokens: AccessTokens;
  readonly mailDomains: MailDomains;
  readonly applications: Applications;
  readonly profileApplications: ProfileApplications;
  readonly lifeCycle: PlaceLifeCycle;
  readonly erasure: UserErasure;
  readonly launches: Launches;
  readonly consents: Consents;
  readonly view: PlaceView;
  readonly roster: Roster;
  readonly settlement: CalendarSettlement;
  readonly calendarRemoval: CalendarRemoval;
  readonly upkeep: CalendarUpkeep;
  readonly calendar: MeetingCalendar;
  readonly meetingRequests: MeetingRequests;
  readonly meetings: PlaceMeetings;
  readonly feeds: CalendarFeeds;
  readonly applicationCalendar: ApplicationCalendar;
  readonly webServiceAccess: WebServiceAccess;
  readonly keys: PlatformKeys;
  readonly subjects: Subjects;
  readonly vault: Vault;
  readonly hintSecret: KeyObject;
  readonly log: string[];
}

/** The use cases over memory storage, with one course element, course tool and group tool, an author, a coach and a student. */
export async function createInstallation(): Promise<Installation> {
  const storage = createMemoryStorage();
  const host = createHost();
  const clock = { now: new Date('2026-03-01T10:00:00Z') };
  const now = (): Date => clock.now;
  const vault = new Vault(new Uint8Array(32).fill(7));
  const log: string[] = [];
  const write = (_fields: object, message: string): void => void log.push(message);
  const logger = { info: write, warn: write, error: write };
  const { applications: applicationStore, profiles: profileStore } = storage;
  const activityLog = new ActivityLog({ ...storage, logger, now });
  const refusals = new LaunchRefusals({ activityLog, now });
  const settings = new Settings({ store: storage.settings, applications: applicationStore, activityLog });
  const changeSettings = async (change: Partial<SettingsRecord>): Promise<SettingsRecord> =>
    settings.save('operator', { ...(await settings.load()), ...change });
  await changeSettings({ enabled: true });
  const profiles = new Profiles({ storage, vault, isAllowedOrigin: () => false, activityLog, now });
  const settlement = new CalendarSettlement({ storage, calendar: host.calendar, logger, now });
  const calendarRemoval = new CalendarRemoval({ storage, settlement, activityLog, now });
  const removal = new ApplicationRemoval({ storage, places: host.places, removal: calendarRemoval, settlement, now });
  const accessTokens = new AccessTokens({ store: profileStore, vault, activityLog, now });
  const users = host.userDirectory;
  const admission = new Admission({ storage, places: host.places, users, settings });
  const consents = new Consents({ store: storage.consents, admission, activityLog, now });
  const subjects = new Subjects({ store: storage.subjects });
  const meetings = new PlaceMeetings({
    storage,
    admission,
    removal: calendarRemoval,
    activityLog,
    host: { mayAdminister: (userId) => Promise.resolve(userId === 'operator'), guid: 'campus-1' },
    now,
  });
  const feeds = new CalendarFeeds({
    store: storage.calendarFeeds,
    addresses: new FeedAddresses({ vault, feedsUrl: FEEDS_URL }),
    admission,
    meetings,
    activityLog,
    now,
  });
  const platform = { issuer: LMS, guid: 'campus-1', name: 'Campus', version: '1.0' };
  return {
    host,
    storage,
    clock,
    activityLog,
    activities: new Activities({ storage, activityLog, places: host.places, users }),
    settings,
    changeSettings,
    profiles,
    accessTokens,
    mailDomains: new MailDomains({ store: profileStore }),
    applications: new Applications({ storage, places: host.places, users, settings, activityLog, now }),
    profileApplications: new ProfileApplications({ storage, places: host.places, removal, activityLog, now }),
    lifeCycle: new PlaceLifeCycle({ storage, places: host.places, users, removal, activityLog, now }),
    erasure: new UserErasure({ storage, activityLog }),
    launches: new Launches({
      admission,
      applications: applicationStore,
      subjects,
      vault,
      refusals,
      platform,
      now,
    }),
    consents,
    view: new PlaceView({ admission, consents, refusals, meetings, feeds }),
    roster: new Roster({
      access: new RosterAccess({ applications: applicationStore, profiles, places: host.places, settings }),
      members: new RosterMembers({ users, subjects, consents: storage.consents, settings }),
      places: host.places,
      vault,
      issuer: LMS,
    }),
    settlement,
    calendarRemoval,
    upkeep: new CalendarUpkeep({ storage, settlement, logger, now }),
    calendar: new MeetingCalendar({
      targets: new CalendarTargets({ applications: applicationStore, places: host.places, settings, activityLog }),
      intake: new MeetingIntake({ storage, calendar: host.calendar }),
      settlement,
      activityLog,
      now,
    }),
    meetingRequests: new MeetingRequests({ storage, settings, removal: calendarRemoval, activityLog }),
    meetings,
    feeds,
    applicationCalendar: new ApplicationCalendar({
      storage,
      places: host.places,
      removal: calendarRemoval,
      activityLog,
    }),
    webServiceAccess: new WebServiceAccess({ accessTokens, settings, activityLog, now }),
    keys: new PlatformKeys({ store: storage.platformKeys, vault, now }),
    subjects,
    vault,
    hintSecret: vault.key('launch-hint'),
    log,
  };
}

/** Makes a profile, and an application of it at each place. Answers the profile. */
export async function configure(
  { profiles, applications }: Installation,
  { places, ...input }: Partial<ProfileInput> & { readonly places: readonly Place[] },
): Promise<Profile> {
  const profile = await profiles.create('operator', aProfileInput(input));
  for (const place of places) {
    await applications.chooseProfile('author', place, { profileId: profile.id, formerProfileId: undefined });
  }
  return profile;
}

function createHost(): FakeHost {
  const host = new FakeHost();
  const course = { kind: 'course', id: 'biology', title: 'Biology', description: 'Life itself' } as const;
  const group = { kind: 'group', id: 'study-group', title: 'Study group', description: undefined } as const;
  const open = { visible: true, switchedOn: true };
  const infos: [Place, PlaceInfo][] = [
    [SEMINAR, { title: 'Seminar', context: course, url: `${LMS}/courses/biology/seminar`, ...open }],
    [COURSE, { title: 'Zoom', context: course, url: `${LMS}/courses/biology/tools/zoom`, ...open }],
    [GROUP, { title: 'Zoom', context: group, url: `${LMS}/groups/study-group/tools/zoom`, ...open }],
  ];
  for (const [{ id }, info] of infos) host.infos.set(id, info);
  for (const id of ['operator', 'author', 'coach', 'student', 'stranger']) host.addUser(id);
  for (const place of [SEMINAR, COURSE, GROUP]) {
    host.allow('author', place, { mayConfigure: true, roles: ['admin'] });
    host.allow('coach', place, { roles: ['coach'] });
    host.allow('student', place, { roles: ['participant'] });
  }
  return host;
}
