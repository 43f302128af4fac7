import type { Response } from 'express';
import type { Description, MoodleData } from './description.js';
import type { MoodleException } from './moodle-exception.js';
import { toMoodleJson, toMoodleJsonError } from './moodle-json.js';
import { toMoodleXml, toMoodleXmlError } from './moodle-xml.js';
import type { WebServiceCall } from './web-service-call.js';

type Format = WebServiceCall['format'];

/** Moodle's (webservice/rest/locallib.php); no cookie is ever set or read, so any origin may call. */
const HEADERS = {
  'Cache-Control': 'private, must-revalidate, pre-check=0, post-check=0, max-age=0',
  Expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
  Pragma: 'no-cache',
  'Accept-Ranges': 'none',
  'Access-Control-Allow-Origin': '*',
};

const TYPES: Readonly<Record<Format, Readonly<Record<string, string>>>> = {
  json: { 'Content-Type': 'application/json' },
  xml: {
    'Content-Type': 'application/xml; charset=utf-8',
    'Content-Disposition': 'inline; filename="response.xml"',
  },
};

/** Answers what a function returned. */
export function sendAnswer(
  response: Response,
  format: Format,
  { returns, data }: { readonly returns: Description | undefined; readonly data: MoodleData },
): void {
  const body = format === 'json' ? toMoodleJson(returns, data) : toMoodleXml(returns, data);
  response.writeHead(200, { ...HEADERS, ...TYPES[format] }).end(body);
}

/** Answers an error; with HTTP status 200, unless Moodle does not know it. */
export function sendException(response: Response, format: Format, exception: MoodleException): void {
  const { status = 200, retryAfterSeconds } = exception.options;
  const body = format === 'json' ? toMoodleJsonError(exception) : toMoodleXmlError(exception);
  const wait = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  response.writeHead(status, { ...HEADERS, ...TYPES[format], ...wait }).end(body);
}
