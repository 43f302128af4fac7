import { z } from 'zod';
import { DATES } from './calendar-schemas.js';
import { COUNT, DATE, FLAG, ID, MESSAGE, PLACE, orNull } from './formats.js';

/** The place in a path. */
export const PLACE_PATH = z.object({ place: PLACE });
/** A meeting of the place in a path. */
export const MEETING_PATH = PLACE_PATH.extend({ entryId: ID });

export const PLACE_SETTINGS = z
  .object({
    title: z.string(),
    profiles: z.array(
      z.object({
        id: ID,
        name: z.string(),
        status: z.enum(['active', 'inactive']),
        mailDomains: z.array(z.string()),
      }),
    ),
    profileId: orNull(ID),
    preselectedProfileId: orNull(ID).describe(
      'For a place without a profile: by the mail domain of the person who looks, else the first active one.',
    ),
    status: z.enum(['ok', 'notConfigured', 'profileInactive', 'disabled']),
  })
  .meta({ id: 'PlaceSettings' });

/** The profile chosen, and the one that the person saw. */
export const PROFILE_CHOICE = z.object({ profileId: ID, formerProfileId: orNull(ID) });

const CONSENT_KIND = z.enum(['email', 'name', 'role', 'language', 'place', 'identifier']);

export const PLACE_VIEW = z
  .object({
    title: z.string(),
    mayConfigure: FLAG,
    mayHost: FLAG,
    studentsCanHost: FLAG,
    profileName: orNull(z.string()),
    obstacle: orNull(MESSAGE).describe('Why Zoom cannot be opened here now.'),
    consent: z.object({
      required: FLAG,
      acceptedAt: orNull(DATE),
      recipient: orNull(z.string()).describe('Host name of the Zoom that is told.'),
      items: z.array(z.object({ kind: CONSENT_KIND, value: orNull(z.string()) })).describe('What is sent to Zoom.'),
    }),
    meetings: z
      .array(z.object({ id: z.string(), title: z.string(), startsAt: DATE, endsAt: DATE, dates: DATES }))
      .describe('The next ones, at most 1,000; also while no more come into calendars.'),
    calendar: z.object({
      isOn: FLAG.describe('Do meetings of this place come into calendars now?'),
      mayManage: FLAG.describe('May the caller remove meetings here, and withdraw the addresses of all?'),
      feedUrl: orNull(z.string()).describe("The caller's own secret address of the meetings, for a calendar app."),
      feeds: COUNT.describe('How many people have such an address; 0 for those who may not manage.'),
    }),
    timeZone: z.string().describe('IANA name.'),
  })
  .meta({ id: 'PlaceView' });

/** What the person was shown. */
export const CONSENT = z.object({ recipient: z.string().max(255), kinds: z.array(CONSENT_KIND).max(20) });
