import type { Response } from 'express';

/** Answers in JSON whatever `moodlewsrestformat` says; Zoom is not known to ask for XML. */
export function sendMoodleJson(response: Response, status: number, body: object): void {
  response
    .writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
    .end(JSON.stringify(body));
}
