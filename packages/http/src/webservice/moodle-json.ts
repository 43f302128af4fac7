import { getItems, getMember } from './description.js';
import type { Description, MoodleData } from './description.js';
import type { MoodleException } from './moodle-exception.js';

/** An answer as Moodle writes it in JSON: keys in the order of the description, absent ones left out. */
export function toMoodleJson(returns: Description | undefined, data: MoodleData): string {
  return encode(returns === undefined ? null : arrange(returns, data));
}

/** An error as Moodle writes it in JSON. */
export function toMoodleJsonError({ exception, errorcode, message }: MoodleException): string {
  return encode({ exception, errorcode, message });
}

function arrange(description: Description, data: MoodleData | undefined): MoodleData | undefined {
  if (data === undefined || data === null || description.kind === 'value') return data;
  if (description.kind === 'multiple') return getItems(data).map((item) => arrange(description.content, item) ?? null);
  const keys = Object.entries(description.keys);
  return Object.fromEntries(keys.map(([key, content]) => [key, arrange(content, getMember(data, key))]));
}

/** As PHP's `json_encode` does: slashes escaped, and ASCII only. */
function encode(data: MoodleData | undefined): string {
  return JSON.stringify(data)
    .replaceAll('/', '\\/')
    .replaceAll(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
