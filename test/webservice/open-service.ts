import { expect } from '@jest/globals';
import { startPlatform } from '../support/platform.js';
import type { Platform } from '../support/platform.js';
import { launch } from '../support/tool-calls.js';

/** The plugin's web service, and a course element of profile A and of profile B that were launched. */
export interface ServiceOfPlatform {
  readonly platform: Platform;
  readonly url: string;
  /** The context id of A's element, and of B's. */
  readonly contextA: string;
  readonly contextB: string;
  /** Posts a form, with A's token unless told otherwise. */
  post(fields: Fields): Promise<Answer>;
  /** Posts the same call in both formats; fails unless both have the status 200. Answers the bodies. */
  postForBoth(fields: Fields): Promise<{ readonly json: string; readonly xml: string }>;
}

export type Fields = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export const CREATE = 'core_calendar_create_calendar_events';
export const DELETE = 'core_calendar_delete_calendar_events';
export const GET = 'core_calendar_get_calendar_events';
export const SITE_INFO = 'core_webservice_get_site_info';

export const INVALID_TOKEN = {
  json: '{"exception":"moodle_exception","errorcode":"invalidtoken","message":"Invalid token - token not found"}',
  xml: `<?xml version="1.0" encoding="UTF-8" ?>
<EXCEPTION class="moodle_exception">
<ERRORCODE>invalidtoken</ERRORCODE>
<MESSAGE>Invalid token - token not found</MESSAGE>
</EXCEPTION>
`,
};

export const INVALID_PARAMETER = {
  json: '{"exception":"invalid_parameter_exception","errorcode":"invalidparameter","message":"Invalid parameter value detected"}',
  xml: `<?xml version="1.0" encoding="UTF-8" ?>
<EXCEPTION class="invalid_parameter_exception">
<ERRORCODE>invalidparameter</ERRORCODE>
<MESSAGE>Invalid parameter value detected</MESSAGE>
</EXCEPTION>
`,
};

export async function openService(): Promise<ServiceOfPlatform> {
  const platform = await startPlatform({ adapter: 'sqlite' });
  const url = `${platform.url}/webservice/rest/server.php`;
  const sofia = await platform.logIn('sofia');
  const post = (fields: Fields): Promise<Answer> =>
    send(url, { method: 'POST', body: new URLSearchParams({ wstoken: platform.a.accessToken, ...fields }) });
  return {
    platform,
    url,
    contextA: (await launch(platform, sofia, platform.a.place)).contextId,
    contextB: (await launch(platform, sofia, platform.b.place)).contextId,
    post,
    async postForBoth(fields) {
      const json = await post({ ...fields, moodlewsrestformat: 'json' });
      const xml = await post({ ...fields, moodlewsrestformat: 'xml' });
      expect([json.status, xml.status]).toEqual([200, 200]);
      return { json: json.text, xml: xml.text };
    },
  };
}

export async function send(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The fields of one event of a call. */
export function eventFields(fields: Fields, at = 0): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [`events[${at}][${key}]`, value]));
}

/** A call that has one event entered. */
export function createCall(fields: Fields): Fields {
  return { wsfunction: CREATE, ...eventFields({ name: 'Lecture', timestart: '1900000000', ...fields }) };
}

export interface MoodleAnswer {
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly warnings: readonly Readonly<Record<string, unknown>>[];
}

export function parseAnswer({ text }: Pick<Answer, 'text'>): MoodleAnswer {
  return JSON.parse(text) as MoodleAnswer;
}
