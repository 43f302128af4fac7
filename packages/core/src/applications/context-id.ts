import { randomInt } from 'node:crypto';

/**
 * 15 random decimal digits, the first 1-9: a number for Moodle's integer `courseid` that is exact in JSON, random
 * because Zoom keys meetings on domain and context id, and a rebuilt database must not meet old meetings.
 */
export function createContextId(): string {
  const digits = Array.from({ length: 14 }, () => randomInt(0, 10).toString());
  return `${randomInt(1, 10)}${digits.join('')}`;
}
