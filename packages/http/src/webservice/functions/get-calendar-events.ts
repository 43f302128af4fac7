import type { FoundMeeting, MeetingRequests } from '@lms-zoom/core';
import { VALUE, multiple, single } from '../description.js';
import { integer, list, parseArguments, structure } from '../php-schemas.js';
import { EVENT_KEYS, toMoodleEvent } from './moodle-event.js';
import { WARNINGS, listCodes } from './moodle-warning.js';
import type { MoodleWarning } from './moodle-warning.js';
import type { WebServiceFunction } from './web-service-function.js';

const ids = list(integer).default([]);

const parametersSchema = structure({
  events: structure({ eventids: ids, courseids: ids, groupids: ids }).optional(),
  options: structure({ timestart: integer.default(0), timeend: integer.default(0) }).optional(),
});

const { id, name, description, format, courseid, ...others } = EVENT_KEYS;
const MAX_DATE_MS = 8.64e15;

/**
 * Moodle's `core_calendar_get_calendar_events`: events by their ids, whenever they are, and those of courses within the
 * time asked for. There are no events of users, categories or the site here, and none of groups beside their course id.
 */
export function createGetCalendarEvents(requests: Pick<MeetingRequests, 'find'>): WebServiceFunction {
  return {
    name: 'core_calendar_get_calendar_events',
    returns: single({
      events: multiple(single({ id, name, description, format, courseid, categoryid: VALUE, ...others })),
      warnings: WARNINGS,
    }),
    async run(profile, parameters) {
      const { events: wanted, options } = parseArguments(parametersSchema, parameters);
      const { eventids = [], courseids = [], groupids = [] } = wanted ?? {};
      const { timestart = 0, timeend = 0 } = options ?? {};
      const [listed, named] = await Promise.all([
        requests.find(profile, {
          moodleIds: [],
          contextIds: unique(courseids).map(String),
          from: toDate(timestart),
          until: timeend === 0 ? undefined : toDate(timeend),
        }),
        requests.find(profile, { moodleIds: unique(eventids), contextIds: [] }),
      ]);
      const warnings = [...listed.unknownContexts.map(toCourseWarning), ...groupids.map(toGroupWarning)];
      const events = mergeFound(listed.found, named.found).map(toMoodleEvent);
      return { data: { events, warnings }, warningCodes: listCodes(warnings) };
    },
  };
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

function toDate(seconds: number): Date {
  return new Date(Math.max(-MAX_DATE_MS, Math.min(MAX_DATE_MS, seconds * 1_000)));
}

function mergeFound(...lists: readonly (readonly FoundMeeting[])[]): FoundMeeting[] {
  return [...new Map(lists.flat().map((found) => [found.entry.id, found])).values()];
}

function toCourseWarning(contextId: string): MoodleWarning {
  const message = 'No access rights in course context';
  return { item: 'course', itemid: Number(contextId), warningcode: 'nopermissions', message };
}

function toGroupWarning(groupId: number): MoodleWarning {
  const message = 'you do not have permissions to access this group';
  return { item: String(groupId), warningcode: 'nopermissions', message };
}
