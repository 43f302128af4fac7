import { describe, expect, it } from '@jest/globals';
import {
  ROLE_INSTITUTION_ADMINISTRATOR,
  ROLE_MEMBERSHIP_INSTRUCTOR,
  ROLE_MEMBERSHIP_LEARNER,
  ROLE_MEMBERSHIP_TEACHING_ASSISTANT,
  buildMembershipContainer,
  hasRole,
  parseMembershipsQuery,
  toNextLink,
} from '@lms-zoom/lti';
import type { Member, Memberships } from '@lms-zoom/lti';

const URL_OF_SERVICE = 'https://lms.example/mod/lti/services.php/CourseSection/1/bindings/d/memberships';

const aMember = (changes: Partial<Member> = {}): Member => ({
  subject: 'subject-of-s1',
  roles: [ROLE_MEMBERSHIP_LEARNER],
  email: undefined,
  name: undefined,
  givenName: undefined,
  familyName: undefined,
  ...changes,
});

const build = (changes: Partial<Memberships> = {}): object =>
  buildMembershipContainer({
    url: URL_OF_SERVICE,
    context: { id: '712345678901234', label: 'BIO-1', title: 'Biology' },
    members: [aMember()],
    resourceLinkCustom: undefined,
    ...changes,
  });

describe('a membership container', () => {
  it('LTI-N03 LTI-N04 LTI-N05 LTI-N06 tells no more than id, roles and status where nothing else is released', () => {
    expect(build()).toEqual({
      id: URL_OF_SERVICE,
      context: { id: '712345678901234', label: 'BIO-1', title: 'Biology' },
      members: [
        {
          status: 'Active',
          user_id: 'subject-of-s1',
          roles: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
        },
      ],
    });
  });

  it('LTI-N03 is complete without members', () => {
    expect(build({ members: [] })).toMatchObject({ id: URL_OF_SERVICE, members: [] });
  });

  it('LTI-N06 LTI-T29 tells what is released, trimmed, and leaves out what is blank', () => {
    const released = aMember({ email: ' z@lms.example ', name: 'Zoë Li\n', givenName: 'Zoë', familyName: ' ' });
    expect(build({ members: [released] })).toHaveProperty('members', [
      expect.objectContaining({ email: 'z@lms.example', name: 'Zoë Li', given_name: 'Zoë' }),
    ]);
    expect(JSON.stringify(build({ members: [released] }))).not.toContain('family_name');
  });

  it('LTI-N04 LTI-T14 gives a principal role beside its sub-role, as a launch does', () => {
    expect(build({ members: [aMember({ roles: [ROLE_MEMBERSHIP_TEACHING_ASSISTANT] })] })).toHaveProperty(
      'members.0.roles',
      [ROLE_MEMBERSHIP_TEACHING_ASSISTANT, ROLE_MEMBERSHIP_INSTRUCTOR],
    );
  });

  it('LTI-N13 has a message for each member when asked about a resource link', () => {
    expect(build({ resourceLinkCustom: {} })).toHaveProperty('members.0.message', [
      {
        'https://purl.imsglobal.org/spec/lti/claim/message_type': 'LtiResourceLinkRequest',
        'https://purl.imsglobal.org/spec/lti/claim/custom': {},
      },
    ]);
  });
});

describe('the role parameter', () => {
  it.each([
    [ROLE_MEMBERSHIP_LEARNER, true],
    ['Learner', true],
    [ROLE_INSTITUTION_ADMINISTRATOR, true],
    ['Administrator', false],
    ['learner', false],
    ['Instructor', false],
    ['Nonsense', false],
    ['', false],
  ])('LTI-N07 “%s”: %s', (wanted, expected) => {
    expect(hasRole([ROLE_MEMBERSHIP_LEARNER, ROLE_INSTITUTION_ADMINISTRATOR], wanted)).toBe(expected);
  });
});

describe('the query of a memberships request', () => {
  it.each([
    ['limit=1', 1],
    ['limit=200', 200],
    ['limit=201', 200],
    ['limit=1000000000', 200],
    [`limit=${'9'.repeat(400)}`, 200],
    ['limit=0', 100],
    ['limit=-1', 100],
    ['limit=abc', 100],
    ['limit=1.5', 100],
    ['limit=1e3', 100],
    ['limit=', 100],
    ['', 100],
  ])('LTI-N08 “%s” means at most %d members', (query, limit) => {
    expect(parseMembershipsQuery(new URLSearchParams(query)).limit).toBe(limit);
  });

  it('takes empty parameters as omitted', () => {
    expect(parseMembershipsQuery(new URLSearchParams('role=&rlid='))).toMatchObject({
      role: undefined,
      resourceLinkId: undefined,
    });
    expect(parseMembershipsQuery(new URLSearchParams('role=Learner&rlid=link-1'))).toMatchObject({
      role: 'Learner',
      resourceLinkId: 'link-1',
    });
  });
});

describe('the link to the next page', () => {
  it('LTI-N10 is one link with rel right behind it', () => {
    expect(toNextLink('https://lms.example/a?from=0a')).toBe('<https://lms.example/a?from=0a>; rel="next"');
  });

  it.each([
    '/a?from=0a',
    'https://lms.example/a,b',
    'https://lms.example/a;b',
    'https://lms.example/a>',
    'https://a b/',
  ])('LTI-N10 cannot be made of %s', (url) => {
    expect(() => toNextLink(url)).toThrow(TypeError);
  });
});
