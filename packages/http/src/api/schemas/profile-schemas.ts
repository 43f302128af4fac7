import { DEFAULT_PROFILE } from '@lms-zoom/core';
import { z } from 'zod';
import { COUNT, DATE, FLAG, ID, MAIL_DOMAINS, PAGE, REVISION, TEXT, orNull } from './formats.js';

const STATUS = z.enum(['active', 'inactive'], { error: 'The status is active or inactive.' });
const ROLE = z.enum(['instructor', 'learner'], { error: 'The role is instructor or learner.' });
const ROLES = z.object({ coach: ROLE, participant: ROLE });
const ROLE_MAP = z.object({ courseElement: ROLES, courseTool: ROLES, groupTool: ROLES });
const CONTEXT_SCOPE = z.enum(['place', 'course'], { error: 'The scope is place or course.' });

/** What an operator fills in. */
const FORM = z.object({
  name: TEXT,
  ltiKey: TEXT,
  mailDomains: MAIL_DOMAINS,
  studentsCanHost: FLAG,
  releaseNames: FLAG,
  roleMap: ROLE_MAP,
  contextScope: CONTEXT_SCOPE,
  zoomBaseUrl: TEXT,
  custom: TEXT.describe('One name=value on each line.'),
});

/** A new profile; what is left out has its default, Zoom's address that of the installation. */
export const NEW_PROFILE = z.object({
  name: TEXT,
  ltiKey: TEXT,
  mailDomains: MAIL_DOMAINS.default([...DEFAULT_PROFILE.mailDomains]),
  studentsCanHost: FLAG.default(DEFAULT_PROFILE.studentsCanHost),
  releaseNames: FLAG.default(DEFAULT_PROFILE.releaseNames),
  roleMap: ROLE_MAP.default(DEFAULT_PROFILE.roleMap),
  contextScope: CONTEXT_SCOPE.default(DEFAULT_PROFILE.contextScope),
  zoomBaseUrl: TEXT.optional(),
  custom: TEXT.default(DEFAULT_PROFILE.custom),
});

export const PROFILE_CHANGE = FORM.extend({ status: STATUS, revision: REVISION });
export const REVISION_SEEN = z.object({ revision: REVISION });
export const STATUS_CHANGE = z.object({ status: STATUS, revision: REVISION });

const ROW = z.object({
  id: ID,
  name: z.string(),
  status: STATUS,
  mailDomains: MAIL_DOMAINS,
  clientId: z.string(),
  applications: COUNT.describe('How many places use it.'),
  lastLaunchAt: orNull(DATE),
  revision: REVISION,
});

export const PROFILE_QUERY = z.object({
  search: z
    .string()
    .max(200)
    .default('')
    .describe('Looked for in name, mail domains, client id and LTI key, ignoring case.'),
  sort: z.enum(['name', 'status', 'applications', 'lastLaunch']).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
  page: PAGE,
});

export const PROFILE_PAGE = z.object({ profiles: z.array(ROW), total: COUNT, page: COUNT, pageSize: COUNT });

/** Names a profile beside something else. */
const PROFILE_NAME = z.object({ id: ID, name: z.string() });

export const PROFILE = ROW.extend({
  ...FORM.shape,
  formerTokenValidUntil: orNull(DATE).describe('Until when the access token before the present one is still good.'),
  domainConflicts: z
    .array(z.object({ domain: z.string(), profiles: z.array(PROFILE_NAME) }))
    .describe('Mail domains that other profiles have too.'),
  createdAt: DATE,
  updatedAt: DATE,
}).meta({ id: 'Profile' });

export const ACCESS_TOKEN = z.object({ accessToken: z.string() });
export const NEW_ACCESS_TOKEN = ACCESS_TOKEN.extend({ formerTokenValidUntil: orNull(DATE), revision: REVISION });

/** At most a week. */
export const TOKEN_ROTATION = z.object({
  graceHours: z.int().min(0).max(168).describe('How long the present token stays good.'),
  revision: REVISION,
});

export const DOMAIN_QUESTION = z.object({ mailDomains: MAIL_DOMAINS, profileId: orNull(ID) });
export const DOMAIN_ANSWER = z.object({
  domains: z.array(
    z.object({
      text: z.string(),
      domain: orNull(z.string()).describe('As it will be stored; null: this is no mail domain.'),
      profiles: z.array(PROFILE_NAME).describe('Other profiles that have it.'),
    }),
  ),
});
