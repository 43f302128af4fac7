import { describe, expect, it } from '@jest/globals';
import {
  formatDate,
  formatDateRange,
  formatDuration,
  formatList,
  formatNumber,
  formatRelativeDate,
} from '../src/locales/formats.js';

const DATE = new Date('2026-03-29T23:30:00Z');

/** Which spaces `Intl` takes differs from version to version. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('dates and numbers', () => {
  it('are written as the whole locale does, not only the language', () => {
    expect(formatNumber('de-CH', 12345.5)).toMatch(/^12['’]345\.5$/);
    expect(formatNumber('de-DE', 12345.5)).toBe('12.345,5');
  });

  it('are in the time zone of the person, with its summer time', () => {
    expect(plain(formatDate('en-GB', DATE, { timeZone: 'UTC' }))).toBe('29 Mar 2026, 23:30');
    expect(plain(formatDate('en-GB', DATE, { timeZone: 'Europe/Zurich' }))).toBe('30 Mar 2026, 01:30');
    expect(plain(formatDate('de-CH', DATE, { timeZone: 'America/New_York' }))).toBe('29.03.2026, 19:30');
  });

  it('name the day of a range once', () => {
    const range = formatDateRange('en-GB', [DATE, new Date('2026-03-29T23:45:00Z')], { timeZone: 'UTC' });
    expect(plain(range)).toMatch(/^Sunday, 29 March 2026[^M]* 23:30\s?[-–]\s?23:45$/);
  });

  it.each([
    [-40, '40 seconds ago'],
    [-600, '10 minutes ago'],
    [3 * 3600, 'in 3 hours'],
    [-7 * 86400, '7 days ago'],
  ])('say how far %d seconds are', (seconds, words) => {
    expect(formatRelativeDate('en', new Date(DATE.getTime() + seconds * 1000), DATE)).toBe(words);
  });

  it.each([
    ['en', 1, '1 second'],
    ['en', 119, '119 seconds'],
    ['de', 180, '3 Minuten'],
    ['fr', 7200, '2 heures'],
    ['es', 172800, '2 días'],
  ])('say in %s how long %d seconds are', (locale, seconds, words) => {
    expect(plain(formatDuration(locale, seconds))).toBe(words);
  });

  it('make a sentence of a list', () => {
    expect(formatList('it', ['a', 'b', 'c'])).toBe('a, b e c');
  });
});
