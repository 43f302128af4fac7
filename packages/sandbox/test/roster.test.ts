import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claim, COACH, STUDENT } from './support/claims.js';
import { CLIENT_ID, Zoom } from './support/zoom.js';

const SCOPE = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly';
const NAMES_AND_ROLES = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice';
const CLASS = [
  { status: 'Active', user_id: 'user-1', email: 'coach@example.org', roles: COACH },
  { status: 'Active', user_id: 'user-2', email: 'sofia@example.org', name: 'Sofia <Silva>', roles: STUDENT },
  { status: 'Active', user_id: 'user-3', roles: ['Learner'] },
];

let zoom: Zoom;
let ltiKey: string;

beforeAll(async () => {
  zoom = await Zoom.start();
  ltiKey = await zoom.setUp();
});
beforeEach(() => {
  const { membersService } = zoom.lms;
  membersService.members = CLASS;
  membersService.fault = undefined;
  membersService.hasEnd = true;
  membersService.pageQueries.length = 0;
});
afterAll(() => zoom.close());

const launch = (changes: Readonly<Record<string, unknown>> = {}) => {
  const service = { context_memberships_url: zoom.lms.membersService.url, service_versions: ['2.0'] };
  return zoom.launch(ltiKey, { [NAMES_AND_ROLES]: service, ...changes });
};

/** The roster as a person reads it. */
const readRoster = async (): Promise<string> => {
  const { text } = await zoom.person.get(`/lti/advantage/roster${(await launch()).session}`);
  const section = text.slice(text.indexOf('<section class="card" id="roster">'));
  return section.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
};

describe('the roster', () => {
  it('is asked for on demand, not by a launch', async () => {
    const { page, session } = await launch();
    expect(page.text).toContain(`href="/lti/advantage/roster${session}#roster">Show roster</a>`);
    expect(zoom.lms.membersService.pageQueries).toEqual([]);
  });

  it('says that access was refused, and is there at the next try', async () => {
    zoom.lms.membersService.fault = { path: 'token', status: 400, body: '{"error":"invalid_client"}' };
    const sentence = 'Your LMS refused when Zoom asked for access to the list of members (HTTP status 400).';
    expect(await readRoster()).toContain(`Roster ${sentence} Show roster`);
    zoom.lms.membersService.fault = { path: 'token', status: undefined, body: '' };
    expect(await readRoster()).toContain('Roster Your LMS did not answer. Show roster');
    zoom.lms.membersService.fault = undefined;
    expect(await readRoster()).toContain('3 members on 2 pages');
  });

  it('comes in pages, and marks the person who looks at it', async () => {
    expect(await readRoster()).toContain(
      'Roster 3 members on 2 pages coach@example.org (you) TeachingAssistant, Instructor ' +
        'sofia@example.org Sofia &lt;Silva&gt; Learner No e-mail address Learner ',
    );
    expect(zoom.lms.membersService.pageQueries).toEqual(['limit=2', 'from=2&limit=2']);
  });

  it('costs an access token that the tool asks for with its own key', async () => {
    await readRoster();
    const request = zoom.lms.membersService.tokenRequests.at(-1);
    expect(Object.fromEntries(request!)).toMatchObject({ grant_type: 'client_credentials', scope: SCOPE });
    const [header, payload, signature] = request!.get('client_assertion')!.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    expect(claims).toMatchObject({ iss: CLIENT_ID, sub: CLIENT_ID, aud: `${zoom.lms.url}/mod/lti/token.php` });
    const { keys } = JSON.parse((await zoom.person.get('/lti/advantage/jwks')).text) as { keys: JsonWebKey[] };
    const key = createPublicKey({ key: keys[0]!, format: 'jwk' });
    const signed = Buffer.from(`${header}.${payload}`);
    expect(verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('is for hosts, and only where the id_token offers it', async () => {
    const participant = await launch({ [claim('roles')]: STUDENT });
    expect(participant.page.text).not.toContain('Roster');
    expect((await zoom.person.get(`/lti/advantage/roster${participant.session}`)).status).toBe(403);

    const host = await launch({ [NAMES_AND_ROLES]: undefined });
    expect(host.page.text).not.toContain('Roster');
    const page = await zoom.person.get(`/lti/advantage/roster${host.session}`);
    expect(page.text).toContain('Your LMS does not offer Zoom a list of members here.');
  });

  it.each([
    [403, '', 'Your LMS refused when Zoom asked for the list (HTTP status 403).'],
    [200, '<html>', 'Your LMS answered with something that is not a list of members.'],
    [200, '{}', 'Your LMS answered with something that is not a list of members.'],
    [200, 'null', 'Your LMS answered with something that is not a list of members.'],
    [200, '{"members":[7]}', 'Your LMS answered with something that is not a list of members.'],
  ] as const)('of an LMS that answers %s "%s" is a sentence', async (status, body, sentence) => {
    zoom.lms.membersService.fault = { path: 'memberships', status, body };
    expect(await readRoster()).toContain(`Roster ${sentence} Show roster`);
  });

  it('without an end is given up', async () => {
    zoom.lms.membersService.hasEnd = false;
    expect(await readRoster()).toContain('Roster The list of your LMS has no end');
  });
});
