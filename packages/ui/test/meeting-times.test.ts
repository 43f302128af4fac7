import { describe, expect, it } from '@jest/globals';
import { findForeignZone, formatMeetingTime, getZoneName } from '../src/view/meeting-times.js';

const NOW = new Date('2030-05-01T08:00:00Z');

/** Which spaces `Intl` takes differs from version to version. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

const write = (startsAt: string, endsAt: string, timeZone = 'Europe/Zurich'): string =>
  plain(formatMeetingTime({ startsAt, endsAt }, { locale: 'de', timeZone, now: NOW }));

describe('the time of a meeting', () => {
  it('names its day once, and no year within this one', () => {
    expect(write('2030-05-14T12:00:00Z', '2030-05-14T13:00:00Z')).toMatch(/^Di\., 14\. Mai, 14:00\D+15:00 Uhr$/);
  });

  it('is that of the person, also where it is another day there', () => {
    expect(write('2030-05-14T23:30:00Z', '2030-05-15T00:30:00Z', 'Asia/Tokyo')).toMatch(
      /^Mi\., 15\. Mai, 08:30\D+09:30/,
    );
  });

  it('names both days of one that goes on over night, and the year of one that is not in this one', () => {
    const text = write('2031-01-03T20:00:00Z', '2031-01-04T07:00:00Z');
    expect(text).toMatch(/3\. Jan\. 2031, 21:00/);
    expect(text).toMatch(/4\. Jan\. 2031, 08:00/);
  });
});

describe('the time zone of the person', () => {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const foreign = own === 'Asia/Tokyo' ? 'Europe/Zurich' : 'Asia/Tokyo';

  it('is named only where it is not the one of the browser', () => {
    expect(findForeignZone(own)).toBeUndefined();
    expect(findForeignZone(foreign)).toBe(foreign);
  });

  it.each(['Mars/Base', ''])('falls back to the one of the browser if it is %j', (zone) => {
    expect(findForeignZone(zone)).toBeUndefined();
  });

  it('has its name in the language of the page', () => {
    expect(getZoneName('fr', 'Europe/Zurich')).toBe('heure d’Europe centrale');
  });
});
