import supertest from 'supertest';
import { createApi } from './api.js';
import type { Api } from './api.js';

type Body = Readonly<Record<string, unknown>>;
type Method = 'get' | 'post' | 'put' | 'delete';

/** A place with a profile of its own. */
export interface ZoomPlace {
  /** As in a path. */
  readonly place: string;
  readonly applicationId: string;
  /** Zoom tells of a meeting of one hour, at times in seconds since 1970. */
  readonly schedule: (name: string, ...starts: readonly number[]) => Promise<void>;
}

/** An API with Zoom switched on at one place. */
export interface CalendarOfPlace extends Api, ZoomPlace {
  /** Calls the API as somebody of the host's; answers the body. */
  call(user: string, method: Method, path: string, body?: object): Promise<Body>;
  /** Makes the person a feed; answers its path. */
  subscribe(user: string): Promise<string>;
}

/** In seconds since 1970. */
export const TOMORROW = Math.floor(Date.now() / 1000) + 86_400;

/** All switches on, but for the consent. */
export const SWITCHED_ON = {
  enabled: true,
  enabledForCourseElement: true,
  enabledForCourseTool: true,
  enabledForGroupTool: true,
  calendarEntries: true,
  consentRequired: false,
};

/** Zoom is on, and a profile is chosen for one element. */
export async function openCalendar(): Promise<CalendarOfPlace> {
  const api = createApi();
  const call: CalendarOfPlace['call'] = (...request) => callApi(api, ...request);
  await call('operator', 'put', '/settings', { ...SWITCHED_ON, revision: 0 });
  const place = await configurePlace(api, 'courseElement:42');
  return {
    ...api,
    ...place,
    call,
    async subscribe(user) {
      const view = await call(user, 'put', `/places/${place.place}/feed`);
      return new URL((view['calendar'] as { feedUrl: string }).feedUrl).pathname;
    },
  };
}

/** Makes a profile and chooses it for a place. */
export async function configurePlace(api: Api, place: string): Promise<ZoomPlace> {
  const profile = await callApi(api, 'operator', 'post', '/profiles', { name: `Of ${place}`, ltiKey: 'key' });
  const profileId = String(profile['id']);
  await callApi(api, 'author', 'put', `/places/${place}/settings`, { profileId, formerProfileId: null });
  const application = await api.storage.applications.findByPlace(place);
  const { id: applicationId = '', contextId = '' } = application ?? {};
  return {
    place,
    applicationId,
    schedule: async (name, ...starts) => {
      const description = `<a href="https://zoom.example/j/${String(starts[0])}">Join</a>`;
      const meeting = { name, description, contextId, timeduration: 3600, sequence: undefined };
      const outcomes = await api.receive(
        profileId,
        starts.map((timestart) => ({ ...meeting, timestart })),
      );
      const refused = outcomes.find(({ applied }) => !applied);
      if (refused !== undefined) throw new Error(`The meeting was refused: ${JSON.stringify(refused)}.`);
    },
  };
}

async function callApi({ app }: Api, user: string, method: Method, path: string, body = {}): Promise<Body> {
  const request = supertest(app)[method](path).set('x-user', user);
  const response = await (method === 'get' ? request : request.send(body));
  if (response.status >= 300) throw new Error(`${path} answered ${response.text}.`);
  return response.body as Body;
}
