import type { Response } from 'express';

/** Sends a value as a JSON file that is kept, not shown. */
export function sendFile(response: Response, title: string, value: object): void {
  response.set('Cache-Control', 'no-store');
  response.attachment(`${title}.json`).send(`${JSON.stringify(value, undefined, 2)}\n`);
}
