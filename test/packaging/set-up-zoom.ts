const CREDENTIALS = '/home/lti/rich/credentials';

/** What the operator of the minimal host and a Zoom administrator do before the first launch, by the same requests. */
export async function setUpZoom(host: string, zoom: string): Promise<void> {
  const call = (method: string, path: string, body: object): Promise<Record<string, unknown>> =>
    callApi(`${host}/plugins/zoom/api${path}`, { method, body });
  const credential = await submit(`${zoom}${CREDENTIALS}`, { name: 'Minimal' });
  await submit(`${credential}/domain`, { approvedDomain: new URL(host).host });
  await submit(`${credential}/third-party/moodle/calendar`, { calendar: 'on' });
  await call('PUT', '/settings', {
    enabled: true,
    enabledForCourseElement: true,
    enabledForCourseTool: true,
    enabledForGroupTool: true,
    calendarEntries: true,
  });
  const ltiKey = credential.slice(`${zoom}${CREDENTIALS}/`.length);
  const profile = await call('POST', '/profiles', { name: 'Minimal', ltiKey });
  await submit(`${credential}/third-party/moodle/instances`, {
    url: host,
    clientId: String(profile['clientId']),
    accessToken: String(profile['accessToken']),
  });
  await call('PUT', '/places/courseElement:seminar/settings', { profileId: profile['id'] });
}

/** Posts a form; answers the URL that it leads to. */
async function submit(url: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const location = response.headers.get('location');
  if (location === null) throw new Error(`${url} answered ${response.status}.`);
  return new URL(location, url).href;
}

async function callApi(url: string, request: { method: string; body: object }): Promise<Record<string, unknown>> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url, { method: request.method, headers, body: JSON.stringify(request.body) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
