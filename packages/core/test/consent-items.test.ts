import { buildIdTokenClaims } from '@lms-zoom/lti';
import { describe, expect, it } from '@jest/globals';
import type { ConsentItem, Place, ProfileInput, User } from '../src/index.js';
import { COURSE, GROUP, SEMINAR, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim';
const NRPS = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice';

/** What kind of personal datum each claim of an id_token is. */
const PERSONAL: Readonly<Record<string, string>> = {
  sub: 'identifier',
  email: 'email',
  name: 'name',
  given_name: 'name',
  family_name: 'name',
  locale: 'language',
  [`${LTI}/roles`]: 'role',
  [`${LTI}/context`]: 'place',
  [`${LTI}/resource_link`]: 'place',
  [`${LTI}/launch_presentation#locale`]: 'language',
  [`${LTI}/launch_presentation#return_url`]: 'place',
};

/** Claims that are the same for everybody who opens the place. */
const IMPERSONAL: readonly string[] = [
  ...['iss', 'aud', 'azp', 'iat', 'exp', 'nonce'],
  ...['message_type', 'version', 'deployment_id', 'target_link_uri', 'tool_platform', 'custom'].map(
    (name) => `${LTI}/${name}`,
  ),
  `${LTI}/launch_presentation#document_target`,
  NRPS,
];

/** The claims of a real launch, those of its presentation one by one. */
async function readClaims({ launches, clock, storage }: Installation, place: Place): Promise<string[]> {
  const application = await storage.applications.findByPlace(`${place.type}:${place.id}`);
  const profile = await storage.profiles.find(application?.profileId ?? '');
  const hint = { launchId: 'l', clientId: profile?.clientId ?? '', applicationId: application?.id ?? '', subject: 's' };
  const launch = await launches.redeem({ ...hint, documentTarget: 'iframe' }, 'student');
  const claims = buildIdTokenClaims(launch, { nonce: 'n', now: clock.now });
  return Object.entries(claims).flatMap(([name, value]) =>
    name === `${LTI}/launch_presentation` ? Object.keys(value as object).map((part) => `${name}#${part}`) : [name],
  );
}

async function readItems({ view }: Installation, place: Place): Promise<readonly ConsentItem[]> {
  return (await view.get('student', place)).consent.items;
}

describe('OO-S17 what a person is asked to agree to', () => {
  it.each<[string, Place, Partial<ProfileInput>, Partial<User>]>([
    ['withheld names, an element', SEMINAR, {}, {}],
    ['released names, a course tool', COURSE, { releaseNames: true }, {}],
    ['released names, a group tool', GROUP, { releaseNames: true, custom: 'a=b' }, {}],
    [
      'a released name that is blank',
      SEMINAR,
      { releaseNames: true },
      { displayName: ' ', givenName: ' ', familyName: '' },
    ],
    ['a family name alone', SEMINAR, { releaseNames: true }, { displayName: '', givenName: undefined }],
    ['a context that places share', SEMINAR, { contextScope: 'course' }, {}],
  ])('is exactly what the id_token says of the person: %s', async (_what, place, input, user) => {
    const installation = await createInstallation();
    await configure(installation, { ...input, places: [place] });
    installation.host.addUser('student', user);
    const claims = await readClaims(installation, place);
    expect(claims.filter((claim) => PERSONAL[claim] === undefined && !IMPERSONAL.includes(claim))).toEqual([]);
    const sent = new Set(claims.map((claim) => PERSONAL[claim]).filter((kind) => kind !== undefined));
    const kinds = (await readItems(installation, place)).map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual([...sent].sort());
  });

  it('is shown with the values that are sent', async () => {
    const installation = await createInstallation();
    await configure(installation, { releaseNames: true, places: [SEMINAR] });
    installation.host.addUser('student', { email: ' Sam.Stone@Campus.example ', locale: 'de-CH' });
    expect(await readItems(installation, SEMINAR)).toEqual([
      { kind: 'email', value: 'sam.stone@campus.example' },
      { kind: 'name', value: 'Display student' },
      { kind: 'role', value: 'attendee' },
      { kind: 'language', value: 'de-CH' },
      { kind: 'place', value: 'Biology: Seminar' },
      { kind: 'identifier', value: undefined },
    ]);
  });

  it('makes no identifier before anything is sent', async () => {
    const installation = await createInstallation();
    await configure(installation, { places: [SEMINAR] });
    let made = 0;
    const { subjects } = installation.storage;
    const findOrInsert = subjects.findOrInsert.bind(subjects);
    subjects.findOrInsert = (subject) => {
      made += 1;
      return findOrInsert(subject);
    };
    await readItems(installation, SEMINAR);
    expect(made).toBe(0);
  });
});
