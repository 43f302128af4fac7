import { BusinessError } from '@lms-zoom/core';
import type { MeetingRequests } from '@lms-zoom/core';
import { createMissingRecord, createNoPermissions } from '../moodle-exception.js';
import { flag, integer, list, parseArguments, structure } from '../php-schemas.js';
import type { WebServiceFunction } from './web-service-function.js';

const parametersSchema = structure({ events: list(structure({ eventid: integer, repeat: flag })) });

/** Moodle's `core_calendar_delete_calendar_events`: all of the events or none. It answers nothing. */
export function createDeleteCalendarEvents(requests: Pick<MeetingRequests, 'remove'>): WebServiceFunction {
  return {
    name: 'core_calendar_delete_calendar_events',
    returns: undefined,
    async run(profile, parameters) {
      const { events } = parseArguments(parametersSchema, parameters);
      const deletions = events.map(({ eventid, repeat }) => ({ moodleId: eventid, series: repeat }));
      const isRemoved = await requests.remove(profile, deletions).catch(refuse);
      if (!isRemoved) throw createMissingRecord('event');
      return { data: null };
    },
  };
}

function refuse(error: unknown): never {
  if (error instanceof BusinessError && error.code === 'ERR_CALENDAR_DISABLED')
    throw createNoPermissions('Delete event');
  throw error;
}
