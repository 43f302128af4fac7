import type { FormClient } from './form-client.js';

/** Who connects an LMS with Zoom: the operator, logged in at the LMS, and an administrator at Zoom. */
export interface ConnectingPeople {
  readonly operator: FormClient;
  readonly administrator: FormClient;
}

/** A Zoom profile of the plugin, as its JSON API answers it. */
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
  const profile = (await operator.call('POST', `${API}/profiles`, { name, ltiKey })) as ZoomProfile;
  const { clientId, accessToken } = profile;
  const instance = { url: operator.origin, clientId, accessToken };
  await administrator.submit(`${credential}/third-party/moodle/instances`, instance);
  return profile;
}

async function switchZoomOn(operator: FormClient): Promise<void> {
  await operator.call('PUT', `${API}/settings`, {
    enabled: true,
    enabledForCourseElement: true,
    enabledForCourseTool: true,
    enabledForGroupTool: true,
    calendarEntries: true,
  });
}
