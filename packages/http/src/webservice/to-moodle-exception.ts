import type { Logger } from '@lms-zoom/core';
import { logFailure, toFailure } from '../failure.js';
import { MoodleException, createGeneralException } from './moodle-exception.js';

/** The error as Moodle tells it. What is none of Moodle's is logged here. */
export function toMoodleException(error: unknown, logger: Logger): MoodleException {
  if (error instanceof MoodleException) return error;
  const failure = toFailure(error);
  logFailure(logger, error, failure);
  return createGeneralException(failure.message, failure.status);
}
