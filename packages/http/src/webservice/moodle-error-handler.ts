import type { Logger } from '@lms-zoom/core';
import type { ErrorRequestHandler } from 'express';
import { logFailure, toFailure } from '../failure.js';
import { MoodleException } from './moodle-exception.js';
import { sendMoodleJson } from './send-moodle-json.js';

/** Moodle's own errors come with HTTP 200; only what Moodle does not know has another status. */
export function createMoodleErrorHandler(logger: Logger): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error, _request, response, _next) => {
    if (error instanceof MoodleException) {
      logger.warn({ errorcode: error.errorcode }, 'A web service call was refused.');
      sendMoodleJson(response, 200, toBody(error));
      return;
    }
    const failure = toFailure(error);
    logFailure(logger, error, failure);
    sendMoodleJson(
      response,
      failure.status,
      toBody(new MoodleException('moodle_exception', 'generalexceptionmessage', failure.message)),
    );
  };
}

function toBody({ exception, errorcode, message }: MoodleException): object {
  return { exception, errorcode, message };
}
