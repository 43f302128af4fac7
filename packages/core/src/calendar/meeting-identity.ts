import { createHash } from 'node:crypto';
import { findJoinLink } from './join-link.js';
import type { MeetingEvent } from './meeting-event.js';

/** What tells a meeting from the others of its context. */
export interface MeetingIdentity {
  /** At most 255 characters. */
  readonly meetingId: string;
  /** At most 2,000 characters, which browsers open. */
  readonly joinUrl: string | undefined;
}

const MAX_LENGTH = 255;
const MAX_URL_LENGTH = 2_000;

/**
 * By the join link; an event without any is known again by its name and its start, so that what is sent twice is one
 * meeting, and two seminars of one name are two.
 */
export function identifyMeeting({
  name,
  description,
  timestart,
}: Pick<MeetingEvent, 'name' | 'description' | 'timestart'>): MeetingIdentity {
  const link = findJoinLink(description);
  if (link !== undefined && link.meetingId.length <= MAX_LENGTH)
    return { meetingId: link.meetingId, joinUrl: link.url.length <= MAX_URL_LENGTH ? link.url : undefined };
  const digest = createHash('sha256')
    .update(JSON.stringify([name, timestart]))
    .digest('base64url');
  return { meetingId: `event:${digest}`, joinUrl: undefined };
}
