import type { PlaceType } from './admin-api.js';
import { sendRequest } from './send-request.js';

export const ACTIVITY_KINDS = ['launch', 'calendar', 'token', 'check', 'change'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_OUTCOMES = ['ok', 'refused', 'failed'] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

export interface ActivityRecord {
  readonly id: string;
  readonly time: string;
  readonly kind: ActivityKind;
  readonly outcome: ActivityOutcome;
  /** Why it was refused or failed (`ERR_…`), or what was changed (`profileCreated`). */
  readonly code: string | null;
  readonly correlationId: string;
  readonly profileId: string | null;
  readonly profileName: string | null;
  readonly placeType: PlaceType | null;
  readonly placeTitle: string | null;
  readonly person: string | null;
  /** What is known beside: such as the `name` of a profile that may be gone, or how many entries Zoom `removed`. */
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

/** What the list is narrowed to; an empty text narrows nothing. */
export interface ActivityFilter {
  readonly kind: ActivityKind | '';
  readonly outcome: ActivityOutcome | '';
  readonly profileId: string;
}

export interface ActivityPage {
  readonly records: readonly ActivityRecord[];
  /** For `before`, to get the next page; null: this is the last one. */
  readonly next: string | null;
}

/** One page of what happened, the newest first. */
export async function listActivity(
  query: ActivityFilter & { readonly before?: string },
  signal: AbortSignal,
): Promise<ActivityPage> {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return (await sendRequest({ method: 'GET', path: `/activity?${parameters.toString()}`, signal })) as ActivityPage;
}
