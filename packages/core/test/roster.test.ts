import type { AccessGrant, MembershipsQuery } from '@lms-zoom/lti';
import { SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY } from '@lms-zoom/lti';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PROFILE } from '../src/index.js';
import type { ApplicationRecord, PlaceRole, ProfileInput, RosterPage } from '../src/index.js';
import {
  COURSE,
  LMS,
  SEMINAR,
  aProfileChange,
  aProfileInput,
  configure,
  createInstallation,
} from './support/installation.js';
import type { Installation } from './support/installation.js';

const COACH_SEES = { recipient: 'zoom.example', kinds: ['email', 'identifier', 'language', 'place', 'role'] };

interface Configured extends Installation {
  readonly profileId: string;
  readonly application: ApplicationRecord;
  readonly grant: AccessGrant;
}

const ROLES: Readonly<Record<string, PlaceRole>> = { author: 'admin', coach: 'coach', student: 'participant' };

/** The seminar, with Zoom and three members. */
async function createConfigured(input: Partial<ProfileInput> = {}): Promise<Configured> {
  const installation = await createInstallation();
  const { storage, host } = installation;
  const profile = await configure(installation, { ...input, places: [SEMINAR] });
  const application = await storage.applications.findByPlace('courseElement:seminar');
  if (application === undefined) throw new Error('The seminar has no application.');
  host.members.set(
    SEMINAR.id,
    Object.entries(ROLES).map(([userId, role]) => ({ userId, roles: [role] })),
  );
  return { ...installation, profileId: profile.id, application, grant: toGrant(profile) };
}

function toGrant({ clientId }: { clientId: string }, deploymentId?: string): AccessGrant {
  return { clientId, deploymentId, scopes: [SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY] };
}

interface Question extends Partial<MembershipsQuery> {
  readonly grant?: AccessGrant;
  readonly contextId?: string;
  readonly deploymentId?: string;
  readonly cursor?: string | undefined;
}

function read(
  { roster, application, grant: ownGrant }: Configured,
  { grant = ownGrant, contextId, deploymentId, cursor, ...query }: Question = {},
): Promise<RosterPage> {
  return roster.read({
    grant,
    address: {
      contextId: contextId ?? application.contextId,
      deploymentId: deploymentId ?? application.deploymentId,
    },
    query: { role: undefined, limit: 100, resourceLinkId: undefined, ...query },
    cursor,
  });
}

/** Follows the pages to the last one. */
async function readAll(installation: Configured, question: Question): Promise<RosterPage[]> {
  const pages = [await read(installation, question)];
  for (let cursor = pages[0]?.nextCursor; cursor !== undefined; cursor = pages.at(-1)?.nextCursor) {
    pages.push(await read(installation, { cursor }));
  }
  return pages;
}

const emailsOf = (pages: readonly RosterPage[]): (string | undefined)[] =>
  pages.flatMap(({ memberships }) => memberships.members.map(({ email }) => email));

const EVERYBODY = ['author@campus.example', 'coach@campus.example', 'student@campus.example'];

describe('a roster', () => {
  it('LTI-N03 is found at the URL of the launch and names the context as the launch does', async () => {
    const installation = await createConfigured();
    const { launches, application } = installation;
    const launch = await launches.redeem(
      {
        launchId: 'launch-1',
        clientId: installation.grant.clientId,
        applicationId: application.id,
        subject: 'any',
        documentTarget: 'iframe',
      },
      'student',
    );
    const { memberships } = await read(installation);
    expect(memberships.url).toBe(launch.membershipsUrl);
    expect(memberships.url).toBe(
      `${LMS}/mod/lti/services.php/CourseSection/${application.contextId}/bindings/${application.deploymentId}/memberships`,
    );
    expect(memberships.context).toEqual(expect.objectContaining({ id: launch.context.id, title: 'Biology: Seminar' }));
  });

  it('LTI-N04 OO-C4 knows members by the sub and with the roles of their launches', async () => {
    const installation = await createConfigured();
    const { memberships } = await read(installation);
    const { fields } = await installation.launches.start({
      userId: 'coach',
      sessionId: 's',
      place: SEMINAR,
      documentTarget: 'iframe',
    });
    expect(memberships.members[1]).toMatchObject({
      subject: fields['login_hint'],
      roles: [
        'http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant',
        'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor',
        'http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor',
      ],
    });
    expect(new Set(memberships.members.map(({ subject }) => subject)).size).toBe(3);
  });

  it('LTI-N06 OO-S15 withholds names unless the profile releases them', async () => {
    const installation = await createConfigured();
    const { profiles, profileId } = installation;
    const withheld = await read(installation);
    expect(JSON.stringify(withheld.memberships.members)).not.toMatch(/Given|Family|Display/);
    await profiles.update('operator', profileId, aProfileChange({ releaseNames: true }));
    const released = await read(installation);
    expect(released.memberships.members[2]).toMatchObject({
      name: 'Display student',
      givenName: 'Given student',
      familyName: 'Family student',
    });
  });

  it('OO-S15 OO-S17 leaves out who has not agreed, where consent is required, and makes no sub for them', async () => {
    const installation = await createConfigured();
    const { consents, changeSettings } = installation;
    await changeSettings({ consentRequired: true });
    await consents.give('coach', SEMINAR, COACH_SEES);
    const made: string[] = [];
    const { subjects } = installation.storage;
    const findOrInsert = subjects.findOrInsert.bind(subjects);
    subjects.findOrInsert = (subject) => {
      made.push(subject.userId);
      return findOrInsert(subject);
    };
    expect(emailsOf([await read(installation)])).toEqual(['coach@campus.example']);
    expect(made).toEqual(['coach']);
    await consents.revoke('coach', SEMINAR);
    expect(emailsOf([await read(installation)])).toEqual([]);
    await changeSettings({ consentRequired: false });
    expect(emailsOf([await read(installation)])).toEqual(EVERYBODY);
  });

  it('OO-S17 withholds names that were released after the consent', async () => {
    const installation = await createConfigured();
    const { consents, changeSettings, profiles, profileId } = installation;
    await changeSettings({ consentRequired: true });
    await consents.give('coach', SEMINAR, COACH_SEES);
    await profiles.update('operator', profileId, aProfileChange({ releaseNames: true }));
    const [coach] = (await read(installation)).memberships.members;
    expect(coach).toMatchObject({ email: 'coach@campus.example', name: undefined, familyName: undefined });
  });

  it.each([
    [' Sam.Stone@Campus.example ', 'sam.stone@campus.example'],
    ['sam@home', undefined],
    ['  ', undefined],
    [undefined, undefined],
  ])('gives the e-mail address “%s” as %s', async (email, expected) => {
    const installation = await createConfigured();
    installation.host.addUser('student', { email });
    expect((await read(installation)).memberships.members[2]?.email).toBe(expected);
  });

  it.each(['suspended', 'deleted'] as const)(
    'LTI-N05 leaves out who is %s, even if the host lists them',
    async (status) => {
      const installation = await createConfigured();
      installation.host.addUser('coach', { status });
      installation.host.users.delete('author');
      expect(emailsOf([await read(installation)])).toEqual(['student@campus.example']);
    },
  );

  it('LTI-N13 brings the custom parameters of the launch for the own resource link', async () => {
    const installation = await createConfigured();
    const { resourceLinkId } = installation.application;
    expect((await read(installation)).memberships.resourceLinkCustom).toBeUndefined();
    expect((await read(installation, { resourceLinkId })).memberships.resourceLinkCustom).toEqual({});
  });
});

describe('the pages of a roster', () => {
  it('LTI-N09 OO-K4 hold everybody once, and only the last one has no next', async () => {
    const installation = await createConfigured();
    const pages = await readAll(installation, { limit: 2 });
    expect(pages.map(({ memberships }) => memberships.members.length)).toEqual([2, 1]);
    expect(emailsOf(pages)).toEqual(EVERYBODY);
  });

  it('LTI-N09 LTI-N07 keep the role filter, without an empty page or a next that leads nowhere', async () => {
    const installation = await createConfigured();
    const all = Array.from({ length: 9 }, (_, index) => `student-${index}`);
    for (const id of all) installation.host.addUser(id);
    const participants = all.map((userId) => ({ userId, roles: ['participant'] as const }));
    installation.host.members.set(SEMINAR.id, [
      ...participants.slice(0, 4),
      { userId: 'coach', roles: ['coach'] },
      ...participants.slice(4),
    ]);
    const pages = await readAll(installation, { limit: 2, role: 'Instructor' });
    expect(pages).toHaveLength(1);
    expect(emailsOf(pages)).toEqual(['coach@campus.example']);
    const learners = await readAll(installation, { limit: 2, role: 'Learner' });
    expect(learners.every(({ memberships }) => memberships.members.length > 0)).toBe(true);
    expect(emailsOf(learners)).toEqual(all.map((id) => `${id}@campus.example`));
  });

  it('LTI-N07 OO-U14 filter by the roles that the profile maps', async () => {
    const learners = { coach: 'learner', participant: 'learner' } as const;
    const installation = await createConfigured({ roleMap: { ...DEFAULT_PROFILE.roleMap, courseElement: learners } });
    const emailsOfRole = async (role: string): Promise<unknown> => emailsOf(await readAll(installation, { role }));
    expect(await emailsOfRole('Instructor')).toEqual(['author@campus.example']);
    expect(await emailsOfRole('Learner')).toEqual(['coach@campus.example', 'student@campus.example']);
  });

  it('LTI-N07 are one empty page for a role that nobody has', async () => {
    const page = await read(await createConfigured(), { role: 'Nonsense' });
    expect(page).toMatchObject({ memberships: { members: [] }, nextCursor: undefined });
  });

  it('LTI-N16 do not search a whole university for a rare role at once, and go on where they stopped', async () => {
    const installation = await createConfigured();
    const crowd = Array.from({ length: 500 }, (_, index) => ({ userId: `u-${index}`, roles: [] }));
    installation.host.members.set(SEMINAR.id, [...crowd, { userId: 'coach', roles: ['coach'] }]);
    const first = await read(installation, { limit: 1, role: 'Instructor' });
    expect(first.memberships.members).toEqual([]);
    expect(installation.host.memberReads).toBeLessThanOrEqual(200);
    expect(emailsOf(await readAll(installation, { limit: 1, role: 'Instructor' }))).toEqual(['coach@campus.example']);
  });

  it('LTI-N10 are reached with digits and lower-case letters only, and show no user id', async () => {
    const { nextCursor = '' } = await read(await createConfigured(), { limit: 2 });
    expect(nextCursor).toMatch(/^[0-9a-f]+$/);
    expect(Buffer.from(nextCursor, 'hex').toString('latin1')).not.toContain('coach');
  });

  it('LTI-N11 are not reached with a cursor that was altered, made up, or made for another deployment', async () => {
    const installation = await createConfigured();
    const { nextCursor = '' } = await read(installation, { limit: 2 });
    const altered = nextCursor.slice(0, -1) + (nextCursor.endsWith('0') ? '1' : '0');
    for (const cursor of [altered, `${nextCursor}zz`, nextCursor.slice(2), '00', '', 'coach', '../..']) {
      await expect(read(installation, { cursor })).rejects.toMatchObject({ code: 'ERR_ROSTER_CURSOR' });
    }
    await installation.applications.chooseProfile('author', COURSE, {
      profileId: installation.profileId,
      formerProfileId: undefined,
    });
    const other = await installation.storage.applications.findByPlace('courseTool:biology');
    await expect(
      read(installation, {
        contextId: other?.contextId ?? '',
        deploymentId: other?.deploymentId ?? '',
        cursor: nextCursor,
      }),
    ).rejects.toMatchObject({ code: 'ERR_ROSTER_CURSOR' });
  });
});

describe('a roster is not found', () => {
  it.each<[string, (installation: Configured) => Question | Promise<Question>]>([
    ['in an unknown context', () => ({ contextId: '100000000000000' })],
    ['under an unknown deployment', () => ({ deploymentId: 'unknown' })],
    ['by an unknown client', () => ({ grant: toGrant({ clientId: 'unknown' }) })],
    [
      'by another client',
      async ({ profiles }) => ({ grant: toGrant(await profiles.create('operator', aProfileInput({ name: 'Other' }))) }),
    ],
    ['by a token for another deployment', ({ grant }) => ({ grant: toGrant(grant, 'another') })],
    ['for another resource link', () => ({ resourceLinkId: 'another' })],
    [
      'once its profile is inactive',
      async ({ profiles, profileId }) => {
        await profiles.update('operator', profileId, aProfileChange({ status: 'inactive' }));
        return {};
      },
    ],
    [
      'once its place has another profile',
      async ({ profiles, applications, profileId }) => {
        const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
        await applications.chooseProfile('author', SEMINAR, { profileId: other.id, formerProfileId: profileId });
        return {};
      },
    ],
    [
      'while its type is switched off',
      async ({ changeSettings }) => {
        await changeSettings({ enabledForCourseElement: false });
        return {};
      },
    ],
    [
      'while its tool is switched off',
      ({ host }) => {
        host.switchTool(SEMINAR, false);
        return {};
      },
    ],
    [
      'once its place is gone',
      ({ host }) => {
        host.infos.delete(SEMINAR.id);
        return {};
      },
    ],
  ])('LTI-N14 OO-S4 %s', async (_what, prepare) => {
    const installation = await createConfigured();
    const question = await prepare(installation);
    await expect(read(installation, question)).rejects.toMatchObject({ code: 'ERR_ROSTER_NOT_FOUND' });
    expect(installation.host.memberReads).toBe(0);
  });

  it('LTI-O21 while a token limited to its own deployment opens it', async () => {
    const installation = await createConfigured();
    const grant = toGrant(installation.grant, installation.application.deploymentId);
    expect((await read(installation, { grant })).memberships.members).toHaveLength(3);
  });
});
