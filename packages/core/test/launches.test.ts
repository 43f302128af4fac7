import { openLaunchHint } from '@lms-zoom/lti';
import { describe, expect, it } from '@jest/globals';
import type { LoginInitiation, Place } from '../src/index.js';
import {
  COURSE,
  GROUP,
  LMS,
  SEMINAR,
  ZOOM,
  createInstallation,
  aProfileInput,
  aProfileChange,
} from './support/installation.js';
import type { Installation } from './support/installation.js';

async function createConfigured(place: Place): Promise<Installation & { profileId: string }> {
  const installation = await createInstallation();
  const { id } = await installation.profiles.create(aProfileInput({ name: 'Main', ltiKey: 'key' }));
  await installation.applications.chooseProfile('author', place, id);
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
    const { settings, profiles, profileId } = installation;
    const on = await settings.load();
    await settings.save({ ...on, enabledForCourseElement: false });
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ZOOM_DISABLED' });
    await settings.save({ ...on, enabled: false });
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ZOOM_DISABLED' });
    await settings.save(on);
    await profiles.update(profileId, aProfileChange({ name: 'Main', ltiKey: 'key', status: 'inactive' }));
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_PROFILE_INACTIVE' });
  });

  it('refuses a place without a profile, and tells a stranger nothing of that', async () => {
    const installation = await createInstallation();
    await expect(start(installation, 'student', SEMINAR)).rejects.toMatchObject({ code: 'ERR_PLACE_NOT_CONFIGURED' });
    await expect(start(installation, 'stranger', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
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
    await installation.profiles.update(installation.profileId, aProfileChange({ releaseNames: true }));
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
    await installation.applications.chooseProfile('author', COURSE, installation.profileId);
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
  ])('LTI-A18 refuses when, since the start, %s', async (_what, change, code) => {
    const installation = await createConfigured(SEMINAR);
    const { fields } = await start(installation, 'student', SEMINAR);
    change(installation);
    await expect(installation.launches.redeem(openHint(installation, fields), 'student')).rejects.toMatchObject({
      code,
    });
  });

  it('LTI-A18 refuses when the place has been given another profile since the start', async () => {
    const installation = await createConfigured(SEMINAR);
    const { fields } = await start(installation, 'student', SEMINAR);
    const other = await installation.profiles.create(aProfileInput({ name: 'Other', ltiKey: 'other' }));
    await installation.applications.chooseProfile('author', SEMINAR, other.id);
    await expect(installation.launches.redeem(openHint(installation, fields), 'student')).rejects.toMatchObject({
      code: 'ERR_ACCESS_DENIED',
    });
  });
});
