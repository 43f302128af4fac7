import { FormError } from '../forms/form-error.js';
import { parseText } from '../forms/parse-text.js';
import type { Fields } from '../forms/to-fields.js';
import type { MeetingDetails, MeetingRepetition, MeetingTime } from './meeting.js';

/** Reads a meeting's form; throws `FormError`, also if the first date is already over. */
export const parseMeeting = (fields: Fields, now: Date): MeetingDetails => ({
  topic: parseText(fields, { field: 'topic', label: 'Topic', limit: 200 }),
  ...parseMeetingTime(fields, now),
  ...parseRepetition(fields),
});

/** Reads start, UTC as `2030-05-31T14:00`, and duration; throws `FormError`, also if this is already over. */
export const parseMeetingTime = (fields: Fields, now: Date): MeetingTime => {
  const startsAt = parseStart(fields['startsAt'] ?? '');
  const durationMinutes = parseDuration(fields['durationMinutes'] ?? '');
  if (startsAt.getTime() + durationMinutes * 60_000 <= now.getTime()) {
    throw new FormError('startsAt', 'The meeting would already be over. Choose a later start.');
  }
  return { startsAt, durationMinutes };
};

const parseStart = (text: string): Date => {
  const startsAt = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text) ? new Date(`${text}Z`) : undefined;
  if (startsAt === undefined || Number.isNaN(startsAt.getTime())) {
    throw new FormError('startsAt', 'Enter a date and a time for the start.');
  }
  return startsAt;
};

const parseDuration = (text: string): number => {
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (minutes < 1 || minutes > 24 * 60) {
    throw new FormError('durationMinutes', 'Enter a duration of 1 to 1440 minutes.');
  }
  return minutes;
};

const parseRepetition = (fields: Fields): MeetingRepetition => {
  const everyDays = EVERY_DAYS[fields['repeat'] ?? ''];
  return everyDays === undefined ? { times: 1, everyDays: 0 } : { times: parseTimes(fields['times'] ?? ''), everyDays };
};

const EVERY_DAYS: Readonly<Partial<Record<string, number>>> = { daily: 1, weekly: 7 };

const parseTimes = (text: string): number => {
  const times = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (times < 2 || times > 20) throw new FormError('times', 'Enter how often it takes place: 2 to 20 times.');
  return times;
};
