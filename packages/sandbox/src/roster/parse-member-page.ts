import { toRoleName } from '../launch/host-roles.js';
import type { Member } from './roster.js';
import { RosterError } from './roster-error.js';

/** Reads a membership container, and the address of the next one that ltijs adds; throws `RosterError`. */
export const parseMemberPage = (page: unknown): { members: readonly Member[]; next: string | undefined } => {
  const { members, next } = parseRecord(page);
  if (!Array.isArray(members)) throw createUnreadableError();
  return { members: members.map(parseMember), next: typeof next === 'string' ? next : undefined };
};

/** The error of an answer that is no list of members. */
export const createUnreadableError = (cause?: unknown): RosterError =>
  new RosterError('Your LMS answered with something that is not a list of members.', { cause });

const parseRecord = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw createUnreadableError();
  return value as Readonly<Record<string, unknown>>;
};

const parseMember = (member: unknown): Member => {
  const { user_id: userId, email, name, roles } = parseRecord(member);
  if (typeof userId !== 'string' || !Array.isArray(roles)) throw createUnreadableError();
  return { userId, email: toText(email), name: toText(name), roleNames: roles.map(String).map(toRoleName) };
};

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
