import type { AuthorizationOutcome } from '@lms-zoom/lti';

/** The fields of an answer that goes to the tool. */
export function fieldsOf(outcome: AuthorizationOutcome): Readonly<Record<string, string>> {
  if (outcome.kind !== 'form') throw new Error(`Expected a form for the tool, got a ${outcome.kind}.`);
  return outcome.fields;
}
