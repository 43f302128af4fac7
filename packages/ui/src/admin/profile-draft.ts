import type { ProfileDraft } from '../api/profiles-api.js';

const USUAL_ROLES = { coach: 'instructor', participant: 'learner' } as const;

/** What the form of a new profile shows. */
export const createDraft = (zoomBaseUrl: string): ProfileDraft => ({
  name: '',
  ltiKey: '',
  mailDomains: [],
  studentsCanHost: false,
  releaseNames: false,
  roleMap: { courseElement: USUAL_ROLES, courseTool: USUAL_ROLES, groupTool: USUAL_ROLES },
  contextScope: 'place',
  zoomBaseUrl,
  custom: '',
});

/** What the form of a saved profile shows: what the operator may change. */
export const toDraft = ({ roleMap, ...draft }: ProfileDraft): ProfileDraft => ({
  name: draft.name,
  ltiKey: draft.ltiKey,
  mailDomains: draft.mailDomains,
  studentsCanHost: draft.studentsCanHost,
  releaseNames: draft.releaseNames,
  roleMap: {
    courseElement: toRoles(roleMap.courseElement),
    courseTool: toRoles(roleMap.courseTool),
    groupTool: toRoles(roleMap.groupTool),
  },
  contextScope: draft.contextScope,
  zoomBaseUrl: draft.zoomBaseUrl,
  custom: draft.custom,
});

/** Drops the lines that say nothing. */
export const listMailDomains = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/** Whether saving one after the other would change nothing. */
export const isSameDraft = (left: ProfileDraft, right: ProfileDraft): boolean =>
  toComparable(left) === toComparable(right);

/** The same members in the same order. */
const toComparable = (draft: ProfileDraft): string =>
  JSON.stringify(toDraft({ ...draft, mailDomains: listMailDomains(draft.mailDomains) }));

const toRoles = <Role>({
  coach,
  participant,
}: {
  coach: Role;
  participant: Role;
}): { coach: Role; participant: Role } => ({
  coach,
  participant,
});
