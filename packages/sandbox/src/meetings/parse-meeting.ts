import { FormError } from '../forms/form-error.js';
import { parseText } from '../forms/parse-text.js';
import type { Fields } from '../forms/to-fields.js';
import type { MeetingDetails } from './meeting.js';

/** Reads a meeting's form; the start is UTC, as `2030-05-31T14:00`. Throws `FormError`, also if it is already over. */
export const parseMeeting = (fields: Fields, now: Date): MeetingDetails => {
  const topic = parseText(fields, { field: 'topic', label: 'Topic', limit: 200 });
  const startsAt = parseStart(fields['startsAt'] ?? '');
  const durationMinutes = parseDuration(fields['durationMinutes'] ?? '');
  if (startsAt.getTime() + durationMinutes * 60_000 <= now.getTime()) {
    throw new FormError('startsAt', 'The meeting would already be over. Choose a later start.');
  }
  return { topic, startsAt, durationMinutes };
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
