import { DEMO_PASSWORD } from '../demo.js';
import { connectZoom, type ZoomProfile } from './connect-zoom.js';
import { FormClient } from './form-client.js';

/** How far Zoom is set up: `ready`, Carlos finds the seminar; `begun`, there is a profile; `blank`, there is none. */
export type ZoomState = 'ready' | 'begun' | 'blank';

const API = '/plugins/zoom/api';
const COURSE = '/courses/biology';
const SEMINAR = 'Weekly seminar';
const SEMINAR_LINK = new RegExp(`href="(${COURSE}/elements/\\d+)"[^>]*>(?:<svg.*?</svg>)?<span>${SEMINAR}</span>`);

/**
 * What an operator, an author and a group owner would do on a blank campus and in Zoom, by the same requests. Does
 * nothing where somebody has begun already.
 */
export async function setUpZoom(campus: string, zoom: string): Promise<void> {
  const operator = await logIn(campus, 'olivia');
  if ((await listProfiles(operator)).length > 0) return;
  const profile = await connectZoom('Campus', { operator, administrator: new FormClient(zoom) });
  await addToCourse(await logIn(campus, 'ada'), profile);
  await addToGroup(await logIn(campus, 'grace'), profile);
}

/** Looks, and changes nothing. */
export async function findZoomState(campus: string): Promise<ZoomState> {
  const profiles = await listProfiles(await logIn(campus, 'olivia'));
  if (profiles.length === 0) return 'blank';
  return (await isSeminarThere(campus)) ? 'ready' : 'begun';
}

async function isSeminarThere(campus: string): Promise<boolean> {
  // Somebody may have suspended him.
  const coach = await logIn(campus, 'carlos').catch(() => undefined);
  const path = SEMINAR_LINK.exec((await coach?.read(COURSE)) ?? '')?.[1];
  return path !== undefined && (await coach?.read(path))?.includes('<zoom-view') === true;
}

async function listProfiles(operator: FormClient): Promise<readonly ZoomProfile[]> {
  const { profiles } = (await operator.call('GET', `${API}/profiles`)) as { profiles: readonly ZoomProfile[] };
  return profiles;
}

async function logIn(campus: string, userName: string): Promise<FormClient> {
  const client = new FormClient(campus);
  await client.submit('/login', { user_name: userName, password: DEMO_PASSWORD, next: '/' });
  return client;
}

async function addToCourse(author: FormClient, profile: ZoomProfile): Promise<void> {
  const editor = `${COURSE}/editor`;
  const element = await author.submit(`${editor}/elements`, { kind: 'zoom.course-element' }, editor);
  await author.submit(element, { title: SEMINAR, visible: 'on' }, element);
  await choose(author, `courseElement:${element.slice(editor.length + 1)}`, profile);
  await switchOn(author, COURSE, 'zoom.course-tool');
  await choose(author, 'courseTool:biology', profile);
}

async function addToGroup(owner: FormClient, profile: ZoomProfile): Promise<void> {
  await switchOn(owner, '/groups/biology-study-group', 'zoom.group-tool');
  await choose(owner, 'groupTool:biology-study-group', profile);
}

async function switchOn(person: FormClient, space: string, tool: string): Promise<void> {
  const tools = `${space}/settings/tools`;
  await person.submit(tools, { tool, on: '1' }, tools);
}

async function choose(person: FormClient, place: string, { id }: ZoomProfile): Promise<void> {
  await person.call('PUT', `${API}/places/${place}/settings`, { profileId: id, formerProfileId: null });
}
