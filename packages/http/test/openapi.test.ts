import { beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from './support/api.js';
import type { Api } from './support/api.js';
import { TOMORROW, configurePlace } from './support/calendar.js';
import { DescribedApi } from './support/described-api.js';
import type { Answer, Call } from './support/described-api.js';

const PLACE = { place: 'courseElement:42' };
const OTHER_PLACE = { place: 'courseElement:43' };
const ROLES = { coach: 'instructor', participant: 'learner' };
const FORM = {
  name: 'Science',
  ltiKey: 'key-1',
  mailDomains: ['@Campus.Example'],
  studentsCanHost: true,
  releaseNames: true,
  roleMap: { courseElement: ROLES, courseTool: ROLES, groupTool: ROLES },
  contextScope: 'course',
  zoomBaseUrl: 'https://zoom.example',
  custom: 'colour=blue\nsize=10',
};

let api: Api;
let described: DescribedApi;

beforeAll(async () => {
  api = createApi();
  described = await DescribedApi.open(api);
});

const call = (id: string, options?: Call): Promise<Answer> => described.call(id, options);

const getBody = (id: string, options?: Call): Promise<Answer['body']> => described.read(id, options);
const createProfile = (form: object): ReturnType<DescribedApi['createProfile']> => described.createProfile(form);

/** The settings as they are sent to be changed. */
async function getSwitches(): Promise<Answer['body']> {
  const { applications: _applications, calendarEntryCount: _count, ...settings } = await getBody('getSettings');
  return settings;
}

describe('every answer is as it is described:', () => {
  it('settings', async () => {
    const { lmsUrl } = await getBody('getInstallation');
    expect(lmsUrl).toBe('https://lms.example');
    const { applications, calendarEntryCount, ...settings } = await getBody('getSettings');
    expect([applications, calendarEntryCount]).toEqual([{ courseElement: 0, courseTool: 0, groupTool: 0 }, 0]);
    const body = { ...settings, enabled: true };
    expect(await getBody('saveSettings', { body })).toMatchObject({ enabled: true, revision: 1 });
    const stale = await call('saveSettings', { body: { ...body, calendarEntries: false } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'ERR_SETTINGS_CHANGED' } });
  });

  it('profiles', async () => {
    const { params, body } = await createProfile(FORM);
    expect(body).toMatchObject({ ...FORM, mailDomains: ['campus.example'], status: 'active', applications: 0 });
    expect(body).toMatchObject({ lastLaunchAt: null, formerTokenValidUntil: null, domainConflicts: [] });
    expect(await getBody('getProfile', { params })).toEqual(body);

    const change = { ...FORM, custom: 'colour=red', status: 'active', revision: 1 };
    expect(await getBody('saveProfile', { params, body: change })).toMatchObject({ custom: 'colour=red', revision: 2 });
    expect(await call('saveProfile', { params, body: { ...change, ltiKey: 'key-2' } })).toMatchObject({
      status: 409,
      body: { code: 'ERR_PROFILE_CHANGED' },
    });
    const status = { status: 'inactive', revision: 2 };
    expect(await getBody('setProfileStatus', { params, body: status })).toMatchObject({
      status: 'inactive',
      revision: 3,
    });
    const copy = await call('copyProfile', { params, body: {} });
    expect(copy).toMatchObject({ status: 201, body: { name: 'Science (copy)', status: 'active', revision: 1 } });
    expect(copy.body['domainConflicts']).toEqual([
      { domain: 'campus.example', profiles: [{ id: params.id, name: 'Science' }] },
    ]);
    const query = { search: 'campus', sort: 'status', order: 'desc', page: '1' };
    expect(await getBody('listProfiles', { query })).toMatchObject({ total: 2, page: 1, pageSize: 10 });
    expect(await getBody('listProfiles', { query: { search: '' } })).toMatchObject({ total: 2 });
    const gone = { params: { id: String(copy.body['id']) } };
    expect(await call('deleteProfile', { ...gone, body: { revision: 1 } })).toEqual({ status: 204, body: {} });
    expect(await call('getProfile', gone)).toMatchObject({ status: 404, body: { code: 'ERR_PROFILE_NOT_FOUND' } });
  });

  it('what a new profile has by itself', async () => {
    const { body } = await createProfile({ name: 'Plain', ltiKey: 'key' });
    expect(body).toMatchObject({
      mailDomains: [],
      studentsCanHost: false,
      releaseNames: false,
      roleMap: FORM.roleMap,
      contextScope: 'place',
      zoomBaseUrl: 'https://zoom.example',
      custom: '',
    });
  });

  it('access tokens, which no other call tells', async () => {
    const { params, body } = await createProfile({ name: 'Token', ltiKey: 'key' });
    const { accessToken } = await getBody('getAccessToken', { params });
    expect(accessToken).toMatch(/^[\da-f]{32}$/);
    const rotation = { graceHours: 24, revision: 1 };
    const rotated = await getBody('rotateAccessToken', { params, body: rotation });
    expect(rotated['accessToken']).not.toBe(accessToken);
    expect(rotated).toMatchObject({ formerTokenValidUntil: expect.stringMatching(/Z$/), revision: 2 });
    const later = await getBody('getProfile', { params });
    expect(later['formerTokenValidUntil']).toBe(rotated['formerTokenValidUntil']);
    for (const text of [body, later].map((told) => JSON.stringify(told))) {
      expect(text).not.toContain(accessToken);
      expect(text).not.toMatch(/digest|sealed/i);
    }
    const tooLong = { graceHours: 169, revision: 2 };
    expect(await call('rotateAccessToken', { params, body: tooLong })).toMatchObject({
      status: 400,
      body: { code: 'ERR_INPUT_INVALID', fields: { graceHours: { code: 'invalid' } } },
    });
  });

  it('the checks of the profile form', async () => {
    const { params } = await createProfile({ name: 'Checked', ltiKey: 'key', mailDomains: ['checked.example'] });
    const { steps } = (await getBody('checkConnection', { params, body: { ltiKey: 'k' } })) as { steps: object[] };
    expect(steps).toHaveLength(12);
    const question = { mailDomains: ['@Checked.Example', 'no domain'], profileId: null };
    expect(await getBody('checkMailDomains', { body: question })).toEqual({
      domains: [
        { text: '@Checked.Example', domain: 'checked.example', profiles: [{ id: params.id, name: 'Checked' }] },
        { text: 'no domain', domain: null, profiles: [] },
      ],
    });
    expect(await getBody('checkMailDomains', { body: { ...question, profileId: params.id } })).toMatchObject({
      domains: [{ profiles: [] }, {}],
    });
  });

  it('a place, its view, consent and launches', async () => {
    const { params } = await createProfile({ name: 'Place', ltiKey: 'key' });
    const settings = await getSwitches();
    await getBody('saveSettings', { body: { ...settings, enabled: true, consentRequired: true } });
    const author = { as: 'author', params: PLACE };
    const student = { as: 'student', params: PLACE };

    const before = await getBody('getPlaceSettings', author);
    expect(before).toMatchObject({ profileId: null, status: 'notConfigured' });
    expect(await getBody('getPlaceView', student)).toMatchObject({
      profileName: null,
      obstacle: { code: 'ERR_PLACE_NOT_CONFIGURED', values: {} },
      consent: { required: true, acceptedAt: null, items: [] },
    });
    const choice = { profileId: params.id, formerProfileId: null };
    expect(await getBody('savePlaceSettings', { ...author, body: choice })).toMatchObject({
      profileId: params.id,
      status: 'ok',
    });
    const { params: other } = await createProfile({ name: 'Place 2', ltiKey: 'key' });
    const stale = { profileId: other.id, formerProfileId: null };
    expect(await call('savePlaceSettings', { ...author, body: stale })).toMatchObject({
      status: 409,
      body: { code: 'ERR_PLACE_CHANGED' },
    });
    expect(await call('getPlaceSettings', student)).toMatchObject({ status: 403, body: { code: 'ERR_ACCESS_DENIED' } });

    const start = { ...student, body: { ...PLACE, target: 'iframe' } };
    expect(await call('startLaunch', start)).toMatchObject({ status: 409, body: { code: 'ERR_CONSENT_REQUIRED' } });
    const view = (await getBody('getPlaceView', student)) as {
      consent: { recipient: string; items: { kind: string }[] };
    };
    const { recipient } = view.consent;
    const kinds = view.consent.items.map(({ kind }) => kind);
    expect(await call('giveConsent', { ...student, body: { recipient, kinds: ['email'] } })).toMatchObject({
      status: 409,
      body: { code: 'ERR_CONSENT_CHANGED' },
    });
    expect(await getBody('giveConsent', { ...student, body: { recipient, kinds } })).toMatchObject({
      obstacle: null,
      consent: { acceptedAt: expect.stringMatching(/Z$/) },
    });
    const launch = await call('startLaunch', start);
    expect(launch).toMatchObject({ status: 201, body: { frameOrigin: 'https://zoom.example' } });
    const progress = { as: 'student', params: { id: String(launch.body['id']) } };
    expect(await getBody('getLaunch', progress)).toEqual({ stage: 'started', code: null });
    expect(await getBody('revokeConsent', { ...student, body: {} })).toMatchObject({ consent: { acceptedAt: null } });

    api.host.emails.set('student', 'not an address');
    expect(await call('startLaunch', start)).toMatchObject({
      status: 422,
      body: { code: 'ERR_EMAIL_MALFORMED', values: { email: 'not an address' } },
    });
  });

  it('the meetings of a place, and the addresses of those who subscribe', async () => {
    const { place, schedule } = await configurePlace(api, 'courseElement:44');
    await schedule('Kick-off', TOMORROW);
    await schedule('Review', TOMORROW + 86_400);
    const params = { place };
    const [student, author] = ['student', 'author'].map((as) => ({ as, params, body: {} }));
    const withoutAddress = { isOn: true, mayManage: false, feedUrl: null, feeds: 0 };
    const view = await getBody('getPlaceView', { as: 'student', params });
    expect(view).toMatchObject({
      meetings: [{ title: 'Kick-off', dates: 1 }, { title: 'Review' }],
      calendar: withoutAddress,
    });
    const feedUrl = expect.stringMatching(/^https:\/\/lms\.example\/plugins\/zoom\/calendar\/[\w-]{65}\.ics$/);
    expect(await getBody('subscribe', student)).toMatchObject({ calendar: { ...withoutAddress, feedUrl } });
    expect(await getBody('unsubscribe', student)).toMatchObject({ calendar: withoutAddress });
    await getBody('subscribe', student);
    const managed = { ...withoutAddress, mayManage: true };
    const ofAuthor = await getBody('getPlaceView', { as: 'author', params });
    expect(ofAuthor['calendar']).toEqual({ ...managed, feeds: 1 });
    expect(await call('revokeFeeds', student)).toMatchObject({ status: 403, body: { code: 'ERR_ACCESS_DENIED' } });
    expect(await getBody('revokeFeeds', author)).toMatchObject({ calendar: managed });

    const meeting = { ...params, entryId: (view['meetings'] as { id: string }[])[0]?.id ?? '' };
    const removal = { params: meeting, body: { series: false } };
    const refused = await call('removeMeeting', { ...student, ...removal });
    expect(refused).toMatchObject({ status: 403, body: { code: 'ERR_ACCESS_DENIED' } });
    const left = (await getBody('removeMeeting', { ...author, ...removal }))['meetings'];
    expect(left).toEqual([expect.objectContaining({ title: 'Review' })]);
    expect(await call('removeMeeting', { ...author, ...removal })).toMatchObject({
      status: 404,
      body: { code: 'ERR_CALENDAR_ENTRY_NOT_FOUND' },
    });
    await getBody('saveSettings', { body: { ...(await getSwitches()), calendarEntries: false } });
    expect(await call('subscribe', student)).toMatchObject({ status: 409, body: { code: 'ERR_CALENDAR_DISABLED' } });
    await getBody('saveSettings', { body: { ...(await getSwitches()), calendarEntries: true } });
  });

  it('all dates of a meeting, which one call removes', async () => {
    const { applicationId: id, place, schedule } = await configurePlace(api, 'courseElement:46');
    const scheduleSeries = (): Promise<void> => schedule('Series', TOMORROW, TOMORROW + 86_400, TOMORROW + 172_800);
    await scheduleSeries();
    await schedule('Review', TOMORROW + 86_400);
    const listMeetings = async (): Promise<{ id: string; title: string; dates: number }[]> => {
      const view = await getBody('getPlaceView', { as: 'student', params: { place } });
      return view['meetings'] as { id: string; title: string; dates: number }[];
    };
    const [first] = await listMeetings();
    expect(first).toMatchObject({ title: 'Series', dates: 3 });
    const ofPlace = { as: 'author', params: { place, entryId: first?.id ?? '' } };
    const invalid = { status: 400, body: { code: 'ERR_INPUT_INVALID', fields: { series: { code: 'invalid' } } } };
    expect(await call('removeMeeting', { ...ofPlace, body: {} })).toMatchObject(invalid);
    const left = await getBody('removeMeeting', { ...ofPlace, body: { series: true } });
    expect(left).toMatchObject({ meetings: [{ title: 'Review', dates: 1 }] });
    await scheduleSeries();
    const ofOperator = { params: { id, entryId: (await listMeetings())[0]?.id ?? '' } };
    expect(await call('removeCalendarEntry', { ...ofOperator, body: {} })).toMatchObject(invalid);
    expect(await getBody('removeCalendarEntry', { ...ofOperator, body: { series: true } })).toEqual({ removed: 3 });
    expect(await listMeetings()).toMatchObject([{ title: 'Review' }]);
    await getBody('removeCalendarEntries', { params: { id }, body: {} });
  });

  it('what operators see of calendars, and remove from them', async () => {
    const { applicationId: id, schedule } = await configurePlace(api, 'courseElement:45');
    await schedule('Kick-off', TOMORROW);
    await schedule('Review', TOMORROW + 86_400);
    const params = { id };
    const page = await getBody('listCalendarEntries', { params, query: { page: '1' } });
    const place = { type: 'courseElement', title: 'Seminar 45', contextTitle: 'Biology' };
    expect(page).toMatchObject({ place, total: 2, page: 1, pageSize: 10 });
    const [first] = page['entries'] as { id: string }[];
    expect(first).toMatchObject({ title: 'Kick-off', dates: 1, isSettled: true });
    const one = { params: { id, entryId: first?.id ?? '' }, body: { series: true } };
    expect(await getBody('removeCalendarEntry', one)).toEqual({ removed: 1 });
    expect(await call('removeCalendarEntry', one)).toMatchObject({
      status: 404,
      body: { code: 'ERR_CALENDAR_ENTRY_NOT_FOUND' },
    });
    expect(await getBody('removeCalendarEntries', { params, body: {} })).toEqual({ removed: 1 });
    await schedule('Kick-off', TOMORROW);
    expect(await getBody('getSettings')).toMatchObject({ calendarEntryCount: 2 });
    expect(await getBody('removeEveryCalendarEntry', { body: {} })).toEqual({ removed: 2 });
    expect(await call('listCalendarEntries', { params: { id: 'nothing' } })).toMatchObject({
      status: 404,
      body: { code: 'ERR_APPLICATION_NOT_FOUND' },
    });
  });

  it('the applications of a profile', async () => {
    const [from, to] = [
      await createProfile({ name: 'From', ltiKey: 'key' }),
      await createProfile({ name: 'To', ltiKey: 'key' }),
    ];
    const choice = { profileId: from.params.id, formerProfileId: null };
    await getBody('savePlaceSettings', { as: 'author', params: OTHER_PLACE, body: choice });
    const list = (await getBody('listApplications', { params: from.params, query: { page: '1' } })) as {
      applications: { id: string }[];
    };
    expect(list).toMatchObject({ total: 1, applications: [{ state: 'ok', title: 'Seminar 43', lastLaunchAt: null }] });
    expect(await call('deleteProfile', { params: from.params, body: { revision: 1 } })).toMatchObject({
      status: 409,
      body: { code: 'ERR_PROFILE_IN_USE', values: { count: 1 } },
    });
    const applicationIds = list.applications.map(({ id }) => id);
    const body = { applicationIds, toProfileId: to.params.id };
    expect(await getBody('moveApplications', { params: from.params, body })).toEqual({ moved: 1 });
    api.host.gone.add('43');
    expect(await getBody('listApplications', { params: to.params })).toMatchObject({
      applications: [{ state: 'orphaned', title: null, contextTitle: null, url: null }],
    });
    expect(await getBody('cleanUpApplications', { params: to.params, body: {} })).toEqual({ removed: 1 });
  });

  it('activity', async () => {
    const changes = (await getBody('listActivity', { query: { kind: 'change' } })) as { records: object[] };
    expect(changes.records.length).toBeGreaterThan(10);
    expect(changes.records[0]).toMatchObject({
      kind: 'change',
      person: 'Display operator',
      code: 'applicationsCleanedUp',
    });
    const refused = (await getBody('listActivity', { query: { kind: 'launch', outcome: 'refused' } })) as {
      records: object[];
    };
    expect(refused.records[0]).toMatchObject({ code: 'ERR_EMAIL_MALFORMED', placeType: 'courseElement' });
    for (const query of [{ kind: 'secret' }, { before: 'nowhere' }, { profileId: '../x' }]) {
      expect(await call('listActivity', { query })).toMatchObject({ status: 400, body: { code: 'ERR_INPUT_INVALID' } });
    }
  });

  it('503 while the storage does not answer', async () => {
    await api.storage.close();
    expect(await call('getSettings')).toMatchObject({ status: 503, body: { code: 'ERR_STORAGE_UNAVAILABLE' } });
  });

  it('of all operations, none left out', () => {
    expect([...described.driven].sort()).toEqual([...described.operationIds].sort());
    expect(described.operationIds.length).toBeGreaterThan(20);
  });
});
