import { type Meeting, toSpacedId } from '../meetings/meeting.js';

/** A meeting with its texts. */
export interface MeetingView extends Meeting {
  readonly spacedId: string;
  /** For a person: `Fri, 31 May 2030, 14:00 UTC`. */
  readonly start: string;
  /** For a person: `daily, 4 times`; empty where it takes place once. */
  readonly repetition: string;
  /** For a field of type datetime-local: `2030-05-31T14:00`. */
  readonly startsAtUtc: string;
}

/** Adds the texts that the pages show. */
export const toMeetingView = (meeting: Meeting): MeetingView => ({
  ...meeting,
  spacedId: toSpacedId(meeting.id),
  start: `${FORMAT.format(meeting.startsAt)} UTC`,
  repetition: toRepetition(meeting),
  startsAtUtc: meeting.startsAt.toISOString().slice(0, 16),
});

const toRepetition = ({ times, everyDays }: Meeting): string =>
  times === 1 ? '' : `${everyDays === 1 ? 'daily' : 'weekly'}, ${times} times`;

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
