import { z } from 'zod';
import { COUNT, DATE, FLAG, ID, PAGE, PLACE_TYPE, orNull } from './formats.js';

/** How much goes with one entry. */
export const ENTRY_REMOVAL = z.object({ series: FLAG.describe('All dates of the meeting, and not this one alone?') });

export const DATES = COUNT.describe('How many dates the meeting has in the calendar now; 1: this is the only one.');

/** The application in a path. */
export const APPLICATION_PATH = z.object({ id: ID });
/** One of its calendar entries in a path. */
export const CALENDAR_ENTRY_PATH = APPLICATION_PATH.extend({ entryId: ID });

export const CALENDAR_ENTRY_QUERY = z.object({ page: PAGE });

export const CALENDAR_ENTRY_PAGE = z.object({
  place: z
    .object({
      type: PLACE_TYPE,
      title: orNull(z.string()),
      contextTitle: orNull(z.string()),
      url: orNull(z.string()),
    })
    .describe('Titles and address are null of a place that the LMS does not know any more.'),
  entries: z.array(
    z.object({
      id: ID,
      title: z.string(),
      startsAt: DATE,
      endsAt: DATE,
      dates: DATES,
      isSettled: FLAG.describe("Does the LMS's calendar show the meeting as it is?"),
    }),
  ),
  total: COUNT,
  page: COUNT,
  pageSize: COUNT,
});
