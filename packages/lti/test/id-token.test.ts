import { describe, expect, it } from '@jest/globals';
import {
  CLAIM_CONTEXT,
  CLAIM_CUSTOM,
  CLAIM_LAUNCH_PRESENTATION,
  CLAIM_RESOURCE_LINK,
  CLAIM_ROLES,
  CLAIM_TARGET_LINK_URI,
  CLAIM_TOOL_PLATFORM,
  ROLE_MEMBERSHIP_INSTRUCTOR,
  ROLE_MEMBERSHIP_MENTOR,
  ROLE_MEMBERSHIP_TEACHING_ASSISTANT,
  buildIdTokenClaims,
} from '@lms-zoom/lti';
import type { LaunchDescription } from '@lms-zoom/lti';
import { NOW, aLaunch } from './support/a-launch.js';

const claimsOf = (changes: Partial<LaunchDescription> = {}): Record<string, unknown> =>
  buildIdTokenClaims(aLaunch(changes), { nonce: 'nonce-1', now: NOW });

const NOBODY = { email: undefined, name: undefined, givenName: undefined, familyName: undefined, locale: undefined };

describe('the claims of an id_token', () => {
  it('are these for a launch that releases the e-mail address only', () => {
    expect(claimsOf()).toEqual({
      iss: 'https://lms.example',
      aud: 'client-a',
      azp: 'client-a',
      sub: 'subject-of-s1',
      iat: 1772359200,
      exp: 1772359500,
      nonce: 'nonce-1',
      email: 's1@lms.example',
      'https://purl.imsglobal.org/spec/lti/claim/message_type': 'LtiResourceLinkRequest',
      'https://purl.imsglobal.org/spec/lti/claim/version': '1.3.0',
      'https://purl.imsglobal.org/spec/lti/claim/deployment_id': 'deployment-1',
      'https://purl.imsglobal.org/spec/lti/claim/target_link_uri': 'https://t1.example/launch',
      'https://purl.imsglobal.org/spec/lti/claim/roles': ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
      'https://purl.imsglobal.org/spec/lti/claim/context': {
        id: '712345678901234',
        label: 'BIO-1',
        title: 'Biology',
        type: ['http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection'],
      },
      'https://purl.imsglobal.org/spec/lti/claim/resource_link': { id: 'link-1', title: 'Weekly meeting' },
      'https://purl.imsglobal.org/spec/lti/claim/launch_presentation': { document_target: 'iframe', locale: 'de-CH' },
      'https://purl.imsglobal.org/spec/lti/claim/tool_platform': {
        guid: 'lms.example',
        name: 'Campus',
        version: '1.0',
        product_family_code: 'moodle',
      },
    });
  });

  it('LTI-T04 give the time in whole seconds, five minutes long', () => {
    const now = new Date(NOW.getTime() + 999);
    expect(buildIdTokenClaims(aLaunch(), { nonce: 'n', now })).toMatchObject({ iat: 1772359200, exp: 1772359500 });
  });

  it('LTI-T10 LTI-L06 leave the target link as it is', () => {
    const targetLinkUri = 'https://T1.example:443/a%2Fb?x=1&y=%20#';
    expect(claimsOf({ targetLinkUri })).toHaveProperty([CLAIM_TARGET_LINK_URI], targetLinkUri);
  });

  it('LTI-T12 hold an empty list for someone without a role', () => {
    expect(claimsOf({ roles: [] })).toHaveProperty([CLAIM_ROLES], []);
  });

  it('LTI-T14 hold the principal role beside a sub-role, and no role twice', () => {
    expect(claimsOf({ roles: [ROLE_MEMBERSHIP_TEACHING_ASSISTANT] })).toHaveProperty(
      [CLAIM_ROLES],
      [ROLE_MEMBERSHIP_TEACHING_ASSISTANT, ROLE_MEMBERSHIP_INSTRUCTOR],
    );
    const coach = [ROLE_MEMBERSHIP_TEACHING_ASSISTANT, ROLE_MEMBERSHIP_INSTRUCTOR, ROLE_MEMBERSHIP_MENTOR];
    expect(claimsOf({ roles: [...coach, ...coach] })).toHaveProperty([CLAIM_ROLES], coach);
  });

  it('LTI-T24 LTI-T26 LTI-T27 name no mentees and no services', () => {
    const names = Object.keys(claimsOf({ roles: [ROLE_MEMBERSHIP_MENTOR] })).join();
    expect(names).not.toMatch(/role_scope_mentor|lti-ags|lti-nrps/);
  });

  it('LTI-T27 name the memberships of the context where they are offered', () => {
    const membershipsUrl = 'https://lms.example/memberships';
    expect(claimsOf({ membershipsUrl })).toHaveProperty(
      ['https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice'],
      { context_memberships_url: membershipsUrl, service_versions: ['2.0'] },
    );
  });

  it('LTI-T17 say where the tool appears and where it may return to', () => {
    const presentation = { documentTarget: 'window', locale: 'fr', returnUrl: 'https://lms.example/back' } as const;
    expect(claimsOf({ presentation })[CLAIM_LAUNCH_PRESENTATION]).toEqual({
      document_target: 'window',
      locale: 'fr',
      return_url: 'https://lms.example/back',
    });
  });

  it('LTI-T19 LTI-X06 hold custom parameters as texts, empty ones too', () => {
    const custom = JSON.parse('{"number":"1","empty":"","unicode":"Zoë","__proto__":"x"}') as Record<string, string>;
    expect(JSON.stringify(claimsOf({ custom })[CLAIM_CUSTOM])).toBe(JSON.stringify(custom));
    expect(claimsOf({ custom: {} })).not.toHaveProperty([CLAIM_CUSTOM]);
  });

  it('LTI-T23 name the person fully when all is released', () => {
    const user = { email: 'z@lms.example', name: 'Zoë Li', givenName: 'Zoë', familyName: 'Li', locale: 'de' };
    expect(claimsOf({ user })).toMatchObject({
      email: 'z@lms.example',
      name: 'Zoë Li',
      given_name: 'Zoë',
      family_name: 'Li',
      locale: 'de',
    });
  });

  it.each([
    ['withheld', NOBODY],
    ['blank', { email: ' ', name: '', givenName: '\t', familyName: '', locale: '' }],
  ])('LTI-T23 do not name the person at all when everything is %s', (_name, user) => {
    expect(Object.keys(claimsOf({ user })).filter((name) => /name|mail|locale|picture/.test(name))).toEqual([]);
  });

  it('LTI-T29 are free of surrounding whitespace', () => {
    const claims = claimsOf({
      user: { ...NOBODY, name: ' Zoë Li\n' },
      context: { id: '1', label: ' BIO ', title: '\tBiology ', type: [] },
      resourceLink: { id: 'link-1', title: ' Quiz ', description: ' weekly ' },
      platform: { guid: 'g', name: ' Campus ', version: ' 1 ', productFamilyCode: ' moodle ' },
      custom: { course: ' BIO ' },
    });
    expect(JSON.stringify(claims)).not.toMatch(/"\s|\s"|"\\[nt]|\\[nt]"/);
    expect(claims[CLAIM_RESOURCE_LINK]).toEqual({ id: 'link-1', title: 'Quiz', description: 'weekly' });
  });

  it('LTI-T15 LTI-T16 leave out what is blank instead of sending it empty', () => {
    const claims = claimsOf({
      context: { id: '1', label: ' ', title: '', type: [] },
      resourceLink: { id: 'link-1', title: '', description: ' ' },
      platform: { guid: 'g', name: '', version: '', productFamilyCode: '' },
    });
    expect(claims[CLAIM_CONTEXT]).toEqual({ id: '1', type: [] });
    expect(claims[CLAIM_RESOURCE_LINK]).toEqual({ id: 'link-1' });
    expect(claims[CLAIM_TOOL_PLATFORM]).toEqual({ guid: 'g' });
  });

  it('LTI-T28 are named by a full URL wherever they are not of OpenID Connect', () => {
    const names = Object.keys(claimsOf({ custom: { a: 'b' } })).filter((name) => name.length > 11);
    expect(names.every((name) => name.startsWith('https://purl.imsglobal.org/spec/'))).toBe(true);
  });
});
