import type { FoundMeeting } from '@lms-zoom/core';
import { VALUE } from '../description.js';
import type { Description, MoodleData } from '../description.js';
import { SERVICE_USER_ID } from '../moodle-release.js';

/** An event in an answer, in Moodle's order (calendar/externallib.php). */
export const EVENT_KEYS = {
  id: VALUE,
  name: VALUE,
  description: VALUE,
  format: VALUE,
  courseid: VALUE,
  groupid: VALUE,
  userid: VALUE,
  repeatid: VALUE,
  modulename: VALUE,
  instance: VALUE,
  eventtype: VALUE,
  timestart: VALUE,
  timeduration: VALUE,
  visible: VALUE,
  uuid: VALUE,
  sequence: VALUE,
  timemodified: VALUE,
  subscriptionid: VALUE,
} satisfies Readonly<Record<string, Description>>;

const FORMAT_HTML = 1;

/** A stored entry as Moodle tells of an event; its description is the one that people see. */
export function toMoodleEvent({ entry, seriesMoodleId }: FoundMeeting): Readonly<Record<string, MoodleData>> {
  const timestart = toSeconds(entry.startsAt);
  return {
    id: entry.moodleId,
    name: entry.title,
    description: entry.description,
    format: FORMAT_HTML,
    courseid: Number(entry.contextId),
    groupid: 0,
    userid: SERVICE_USER_ID,
    repeatid: seriesMoodleId,
    modulename: '',
    instance: 0,
    eventtype: 'course',
    timestart,
    timeduration: toSeconds(entry.endsAt) - timestart,
    visible: 1,
    uuid: '',
    sequence: entry.sequence ?? 1,
    timemodified: toSeconds(entry.updatedAt),
    subscriptionid: null,
  };
}

function toSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
