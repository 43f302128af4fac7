import type { FormClient } from './form-client.js';

/** Who connects an LMS with Zoom: the operator, logged in at the LMS, and an administrator at Zoom. */
export interface ConnectingPeople {
  readonly operator: FormClient;
  readonly administrator: FormClient;
}

/** A Zoom profile of the plugin, with the access token that its JSON API tells on request alone. */
export interface ZoomProfile {
  readonly id: string;
  readonly clientId: string;
  readonly accessToken: string;
}

const API = '/plugins/zoom/api';
const CREDENTIALS = '/home/lti/rich/credentials';

/**
 * What an operator and a Zoom administrator do before anybody can choose Zoom, by the same requests: a credential at
 * Zoom and a profile here, both with that name, each told of the other.
 */
export async function connectZoom(name: string, { operator, administrator }: ConnectingPeople): Promise<ZoomProfile> {
  const credential = await administrator.submit(CREDENTIALS, { name, ltiVersion: '1.3' });
  await administrator.submit(`${credential}/domain`, { approvedDomain: new URL(operator.origin).host });
  await administrator.submit(`${credential}/third-party/moodle/calendar`, { calendar: 'on' });
  await switchZoomOn(operator);
  const ltiKey = credential.slice(CREDENTIALS.length + 1);
  const { id, clientId } = (await operator.call('POST', `${API}/profiles`, { name, ltiKey })) as Created;
  const { accessToken } = (await operator.call('GET', `${API}/profiles/${id}/access-token`)) as Pick<
    ZoomProfile,
    'accessToken'
  >;
  const instance = { url: operator.origin, clientId, accessToken };
  await administrator.submit(`${credential}/third-party/moodle/instances`, instance);
  return { id, clientId, accessToken };
}

async function switchZoomOn(operator: FormClient): Promise<void> {
  const { consentRequired, revision } = (await operator.call('GET', `${API}/settings`)) as SeenSettings;
  await operator.call('PUT', `${API}/settings`, {
    enabled: true,
    enabledForCourseElement: true,
    enabledForCourseTool: true,
    enabledForGroupTool: true,
    calendarEntries: true,
    consentRequired,
    revision,
  });
}

type Created = Omit<ZoomProfile, 'accessToken'>;

/** The revision goes back with a change, so that nobody overwrites what they have not seen. */
interface SeenSettings {
  readonly consentRequired: boolean;
  readonly revision: number;
}
