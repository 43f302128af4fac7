import type { MoodleReply } from './moodle-client.js';

/** What was sent, and what an answer is called that names no event and nothing wrong. */
export interface SentCalls {
  readonly sent: string;
  readonly empty: string;
}

/** What was sent and what the LMS said to each call, as a sentence; equal answers are told once. */
export const toCalendarNote = ({ sent, empty }: SentCalls, replies: readonly (MoodleReply | undefined)[]): string => {
  if (replies.every((reply) => reply === undefined)) return 'Calendar: not delivered, the LMS did not answer.';
  const seen = new Set(replies.map((reply) => toSeen(reply) || empty));
  return `Calendar: ${sent}, LMS answered with ${[...seen].join(' and ')}.`;
};

const toSeen = (reply: MoodleReply | undefined): string => {
  if (reply === undefined) return 'nothing';
  const { status, wanted, answer } = reply;
  if (answer === undefined) return `HTTP status ${status} and no ${wanted}`;
  if (answer.error !== undefined) return `the error ${answer.error}`;
  return [toEvents(answer.eventIds), toWarnings(answer.warnings)].filter((part) => part !== '').join(' and ');
};

const toEvents = (ids: readonly string[]): string => {
  if (ids.length > SHOWN_IDS) return `${ids.length} events`;
  if (ids.length > 1) return `events ${ids.join(', ')}`;
  return ids.map((id) => `event ${id}`).join('');
};

const toWarnings = (codes: readonly string[]): string => {
  if (codes.length > 1) return `${codes.length} warnings, the first one ${codes[0] ?? ''}`;
  return codes.map((code) => `the warning ${code}`).join('');
};

const SHOWN_IDS = 20;
