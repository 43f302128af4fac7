import type { CampusPerson } from './campus-person.js';
import { requestAuthorization, startLaunch } from './platform.js';
import type { Element, Platform } from './platform.js';

export const SCOPE = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly';

export interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** What a launch told the tool. */
export interface Launched {
  readonly idToken: string;
  readonly subject: string;
  readonly contextId: string;
  readonly deploymentId: string;
  readonly resourceLinkId: string;
  readonly membershipsUrl: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Launches an element as this person and reads the id_token as the tool does. */
export async function launch(platform: Platform, person: CampusPerson, place: string): Promise<Launched> {
  const fields = await startLaunch(platform, person, place);
  const { form, html } = await requestAuthorization(platform, person, fields);
  const idToken = form?.fields['id_token'];
  if (idToken === undefined) throw new Error(`The launch led to ${html}`);
  const [, payload = ''] = idToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const find = (claim: string, member: string): string =>
    (claims[`https://purl.imsglobal.org/spec/${claim}`] as Record<string, string>)[member] ?? '';
  return {
    idToken,
    claims,
    subject: claims['sub'] as string,
    contextId: find('lti/claim/context', 'id'),
    deploymentId: claims['https://purl.imsglobal.org/spec/lti/claim/deployment_id'] as string,
    resourceLinkId: find('lti/claim/resource_link', 'id'),
    membershipsUrl: find('lti-nrps/claim/namesroleservice', 'context_memberships_url'),
  };
}

/** Asks for an access token with this client assertion. */
export function requestToken(platform: Platform, assertion: string): Promise<JsonAnswer> {
  return postForm(`${platform.url}/mod/lti/token.php`, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    scope: SCOPE,
    client_assertion: assertion,
  });
}

export function createAssertion(platform: Platform, { clientId }: Element, claims: object = {}): Promise<string> {
  return platform.tool.createAssertion(clientId, `${platform.url}/mod/lti/token.php`, { ...claims });
}

/** The access token that an element's client gets; limited to one deployment if the claims say so. */
export async function getToken(platform: Platform, element: Element, claims: object = {}): Promise<string> {
  const { status, body } = await requestToken(platform, await createAssertion(platform, element, claims));
  if (status !== 200) throw new Error(`The token endpoint answered ${JSON.stringify(body)}.`);
  return String(body['access_token']);
}

export async function postForm(url: string, fields: Readonly<Record<string, string>>): Promise<JsonAnswer> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}
