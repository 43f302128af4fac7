import { openLaunchHint } from '@lms-zoom/lti';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PROFILE } from '../src/index.js';
import type { LoginInitiation, Place, PlaceRole, ProfileInput, RoleMap } from '../src/index.js';
import {
  COURSE,
  GROUP,
  LMS,
  SEMINAR,
  ZOOM,
  createInstallation,
  aProfileInput,
  aProfileChange,
  configure,
} from './support/installation.js';
import type { Installation } from './support/installation.js';

async function createConfigured(
  place: Place,
  input: Partial<ProfileInput> = {},
): Promise<Installation & { profileId: string }> {
  const installation = await createInstallation();
  const { id } = await configure(installation, { ...input, places: [place] });
  return { ...installation, profileId: id };
}

function start(installation: Installation, userId: string, place: Place): Promise<LoginInitiation> {
  return installation.launches.start({ userId, sessionId: `session of ${userId}`, place, documentTarget: 'iframe' });
}

type Redeemed = Awaited<ReturnType<Installation['launches']['redeem']>>;

async function launch(installation: Installation, userId: string, place: Place): Promise<Redeemed> {
  const { fields } = await start(installation, userId, place);
  return installation.launches.redeem(openHint(installation, fields), userId);
}

function openHint(
  { hintSecret, clock }: Installation,
  fields: LoginInitiation['fields'],
): ReturnType<typeof openLaunchHint> {
  return openLaunchHint({ secret: hintSecret, text: fields['lti_message_hint'] ?? '', now: clock.now });
}

const lis = 'http://purl.imsglobal.org/vocab/lis/v2';

describe('starting a launch', () => {
  it('LTI-L02 LTI-L04 gives the six fields of the login initiation and the URL that ends with the LTI key', async () => {
    const installation = await createConfigured(SEMINAR);
    const initiation = await start(installation, 'student', SEMINAR);
    expect(initiation).toMatchObject({
      title: 'Seminar',
      action: `${ZOOM}/lti/advantage/login/key`,
      frameOrigin: ZOOM,
    });
    expect(Object.keys(initiation.fields).sort()).toEqual([
      'client_id',
      'iss',
      'login_hint',
      'lti_deployment_id',
      'lti_message_hint',
      'target_link_uri',
    ]);
    expect(initiation.fields).toMatchObject({ iss: LMS, target_link_uri: `${ZOOM}/lti/advantage` });
  });

  it('LTI-L07 LTI-T07 hints hold neither e-mail address nor user id nor session id', async () => {
    const installation = await createConfigured(SEMINAR);
    const { fields } = await start(installation, 'student', SEMINAR);
    const [, payload = ''] = fields['lti_message_hint']?.split('.') ?? [];
    const readable = `${fields['login_hint'] ?? ''} ${Buffer.from(payload, 'base64url').toString()}`;
    expect(readable).not.toContain('student');
    expect(readable).not.toContain('campus.example');
  });

  it.each([
    ['ERR_ACCESS_DENIED', 'a stranger', (i: Installation) => i.host.accesses.clear()],
    ['ERR_ACCESS_DENIED', 'a suspended user', (i: Installation) => i.host.addUser('student', { status: 'suspended' })],
    ['ERR_ACCESS_DENIED', 'a place that is gone', (i: Installation) => i.host.infos.clear()],
    ['ERR_ACCESS_DENIED', 'a tool that is off', (i: Installation) => i.host.switchTool(SEMINAR, false)],
    [
      'ERR_EMAIL_MISSING',
      'a user without e-mail',
      (i: Installation) => i.host.addUser('student', { email: undefined }),
    ],
    ['ERR_EMAIL_MISSING', 'a blank e-mail', (i: Installation) => i.host.addUser('student', { email: '  ' })],
    [
      'ERR_EMAIL_MALFORMED',
      'a malformed e-mail',
      (i: Installation) => i.host.addUser('student', { email: 'sam@home' }),
    ],
  ])('LTI-L12 refuses with %s: %s', async (code, _who, change) => {
    const installation = await createConfigured(SEMINAR);
    change(installation);
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code });
  });

  it('OO-U5 refuses while the module, the type or the profile is switched off', async () => {
    const installation = await createConfigured(SEMINAR);
    const { changeSettings, profiles, profileId } = installation;
    await changeSettings({ enabledForCourseElement: false });
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ZOOM_DISABLED' });
    await changeSettings({ enabledForCourseElement: true, enabled: false });
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ZOOM_DISABLED' });
    await changeSettings({ enabled: true });
    await profiles.update('operator', profileId, aProfileChange({ status: 'inactive' }));
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({
      code: 'ERR_PROFILE_INACTIVE',
      values: { name: 'Main' },
    });
  });

  it('refuses a place without a profile, and tells a stranger nothing of that', async () => {
    const installation = await createInstallation();
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_PLACE_NOT_CONFIGURED' });
    await expect(start(installation, 'stranger', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
  });
});

describe('a refused start', () => {
  it('OO-U4 is noted for operators, with place, profile and reason', async () => {
    const installation = await createConfigured(SEMINAR);
    installation.host.addUser('student', { email: undefined });
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_EMAIL_MISSING' });
    const { records } = await installation.activities.list({ kind: 'launch' });
    expect(records).toMatchObject([
      { outcome: 'refused', code: 'ERR_EMAIL_MISSING', profileName: 'Main', person: 'Display student' },
    ]);
    expect(records[0]).toMatchObject({ placeType: 'courseElement', placeTitle: 'Biology: Seminar' });
  });

  it('is noted once a minute for one person, place and reason', async () => {
    const installation = await createConfigured(SEMINAR);
    installation.host.addUser('student', { email: undefined });
    const count = async (): Promise<number> => (await installation.activities.list({ kind: 'launch' })).records.length;
    for (let time = 0; time < 5; time += 1) await expect(start(installation, 'student', SEMINAR)).rejects.toThrow();
    expect(await count()).toBe(1);
    installation.clock.now = new Date(installation.clock.now.getTime() + 61_000);
    await expect(start(installation, 'student', SEMINAR)).rejects.toThrow();
    expect(await count()).toBe(2);
  });

  it('is not noted for somebody without access, who could fill the list', async () => {
    const installation = await createConfigured(SEMINAR);
    await expect(start(installation, 'stranger', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    expect((await installation.activities.list({ kind: 'launch' })).records).toEqual([]);
  });
});

describe('redeeming a launch', () => {
  it.each([
    ['student', [`${lis}/membership#Learner`]],
    [
      'coach',
      [`${lis}/membership/Instructor#TeachingAssistant`, `${lis}/membership#Instructor`, `${lis}/membership#Mentor`],
    ],
    [
      'author',
      [
        `${lis}/membership#ContentDeveloper`,
        `${lis}/institution/person#Administrator`,
        `${lis}/membership/Instructor#TeachingAssistant`,
        `${lis}/membership#Instructor`,
        `${lis}/membership#Mentor`,
      ],
    ],
  ])('LTI-T12 LTI-T13 sends the roles of a %s', async (userId, roles) => {
    expect((await launch(await createConfigured(SEMINAR), userId, SEMINAR)).roles).toEqual(roles);
  });

  const learnerCoach = { coach: 'learner', participant: 'learner' } as const;
  const everybodyHosts = { coach: 'instructor', participant: 'instructor' } as const;
  it.each<[PlaceRole, Place, Partial<RoleMap>, string[]]>([
    ['coach', SEMINAR, { courseElement: learnerCoach }, [`${lis}/membership#Learner`]],
    ['participant', GROUP, { groupTool: everybodyHosts }, [`${lis}/membership#Instructor`]],
    ['participant', SEMINAR, { groupTool: everybodyHosts }, [`${lis}/membership#Learner`]],
  ])('OO-U14 sends the role of a %s in %j as the profile maps it: %j', async (role, place, map, roles) => {
    const installation = await createConfigured(place, { roleMap: { ...DEFAULT_PROFILE.roleMap, ...map } });
    installation.host.allow('student', place, { roles: [role] });
    expect((await launch(installation, 'student', place)).roles).toEqual(roles);
  });

  it('OO-U14 an admin hosts whatever the profile maps', async () => {
    const roleMap = { courseElement: learnerCoach, courseTool: learnerCoach, groupTool: learnerCoach };
    const installation = await createConfigured(SEMINAR, { roleMap });
    expect((await launch(installation, 'author', SEMINAR)).roles).toContain(`${lis}/membership#Instructor`);
  });

  it('OO-U1 “students can host” changes no role', async () => {
    const installation = await createConfigured(SEMINAR, { studentsCanHost: true });
    expect((await launch(installation, 'student', SEMINAR)).roles).toEqual([`${lis}/membership#Learner`]);
  });

  it('OO-U7 gives places of a course that share a context the title of the course alone', async () => {
    const installation = await createInstallation();
    await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    const element = await launch(installation, 'student', SEMINAR);
    const tool = await launch(installation, 'student', COURSE);
    expect(element.context).toEqual(tool.context);
    expect(element.context).toMatchObject({ title: 'Biology', label: 'Biology' });
    expect(element.resourceLink).toMatchObject({ title: 'Seminar' });
    expect(element.resourceLink.id).not.toBe(tool.resourceLink.id);
  });

  it('LTI-T12 sends no role for a user without one', async () => {
    const installation = await createConfigured(SEMINAR);
    installation.host.allow('student', SEMINAR, { roles: [] });
    expect((await launch(installation, 'student', SEMINAR)).roles).toEqual([]);
  });

  it.each([
    ['element', SEMINAR, 'Biology: Seminar', 'Seminar', 'CourseSection'],
    ['course tool', COURSE, 'Biology', 'Zoom', 'CourseSection'],
    ['group tool', GROUP, 'Study group', 'Zoom', 'Group'],
  ])('OO-U7 names context and resource link of a %s', async (_type, place, title, linkTitle, contextType) => {
    const { context, resourceLink } = await launch(await createConfigured(place), 'student', place);
    expect(context).toMatchObject({ title, label: title });
    expect(context.type).toEqual([`http://purl.imsglobal.org/vocab/lis/v2/course#${contextType}`]);
    expect(resourceLink.title).toBe(linkTitle);
  });

  it('sends the e-mail address in lower case, and nothing else of the person', async () => {
    const installation = await createConfigured(SEMINAR);
    installation.host.addUser('student', { email: ' Sam.Stone@Campus.example ' });
    const { user } = await launch(installation, 'student', SEMINAR);
    expect(user).toMatchObject({
      email: 'sam.stone@campus.example',
      name: undefined,
      givenName: undefined,
      familyName: undefined,
    });
  });

  it('LTI-T23 sends the names beside it when the profile releases them', async () => {
    const installation = await createConfigured(SEMINAR);
    await installation.profiles.update('operator', installation.profileId, aProfileChange({ releaseNames: true }));
    expect((await launch(installation, 'student', SEMINAR)).user).toMatchObject({
      name: 'Display student',
      givenName: 'Given student',
      familyName: 'Family student',
    });
  });

  it('LTI-T27 offers the roster of its own context', async () => {
    const installation = await createConfigured(SEMINAR);
    const { membershipsUrl, context, deploymentId } = await launch(installation, 'student', SEMINAR);
    expect(membershipsUrl).toBe(
      `${LMS}/mod/lti/services.php/CourseSection/${context.id}/bindings/${deploymentId}/memberships`,
    );
  });

  it('LTI-T06 gives one sub per user, the same at every place, another for another user', async () => {
    const installation = await createConfigured(SEMINAR);
    await installation.applications.chooseProfile('author', COURSE, {
      profileId: installation.profileId,
      formerProfileId: undefined,
    });
    const one = await launch(installation, 'student', SEMINAR);
    const two = await launch(installation, 'student', COURSE);
    const other = await launch(installation, 'coach', SEMINAR);
    expect(two.subject).toBe(one.subject);
    expect(other.subject).not.toBe(one.subject);
  });

  it.each([
    ['the user was un-enrolled', (i: Installation) => i.host.accesses.clear(), 'ERR_ACCESS_DENIED'],
    [
      'the user was suspended',
      (i: Installation) => i.host.addUser('student', { status: 'suspended' }),
      'ERR_ACCESS_DENIED',
    ],
    ['the place was deleted', (i: Installation) => i.host.infos.clear(), 'ERR_ACCESS_DENIED'],
    ['the tool was switched off', (i: Installation) => i.host.switchTool(SEMINAR, false), 'ERR_ACCESS_DENIED'],
    ['Zoom was switched off', (i: Installation) => i.changeSettings({ enabled: false }), 'ERR_ZOOM_DISABLED'],
    [
      'the profile was deactivated',
      (i: Installation & { profileId: string }) =>
        i.profiles.update('operator', i.profileId, aProfileChange({ status: 'inactive' })),
      'ERR_PROFILE_INACTIVE',
    ],
    [
      'consent became required',
      (i: Installation) => i.changeSettings({ consentRequired: true }),
      'ERR_CONSENT_REQUIRED',
    ],
  ])('LTI-A18 refuses when, since the start, %s', async (_what, change, code) => {
    const installation = await createConfigured(SEMINAR);
    const { fields } = await start(installation, 'student', SEMINAR);
    await change(installation);
    await expect(installation.launches.redeem(openHint(installation, fields), 'student')).rejects.toMatchObject({
      code,
    });
  });

  it('LTI-A18 refuses when the place has been given another profile since the start', async () => {
    const installation = await createConfigured(SEMINAR);
    const { fields } = await start(installation, 'student', SEMINAR);
    const other = await installation.profiles.create('operator', aProfileInput({ name: 'Other' }));
    const choice = { profileId: other.id, formerProfileId: installation.profileId };
    await installation.applications.chooseProfile('author', SEMINAR, choice);
    await expect(installation.launches.redeem(openHint(installation, fields), 'student')).rejects.toMatchObject({
      code: 'ERR_ACCESS_DENIED',
    });
  });
});
