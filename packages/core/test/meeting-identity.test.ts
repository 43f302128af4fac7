import { describe, expect, it } from '@jest/globals';
import { identifyMeeting } from '../src/calendar/meeting-identity.js';
import { START } from './support/meetings.js';

const NUMBER = '88188039049';

function identify(description: string, change: { name?: string; timestart?: number | undefined } = {}): string {
  return identifyMeeting({ name: 'Cells', timestart: START, description, ...change }).meetingId;
}

describe('the identity of a meeting', () => {
  it.each([
    [`<a href="https://us05web.zoom.us/j/${NUMBER}?pwd=x">Join</a>`, NUMBER],
    [`<a href='https://us05web.zoom.us/j/${NUMBER}'>Join</a>`, NUMBER],
    [`<a href=https://us05web.zoom.us/j/${NUMBER}>Join</a>`, NUMBER],
    [`Join: https://us05web.zoom.us/j/${NUMBER}.`, NUMBER],
    [`HTTPS://US05WEB.ZOOM.US/j/${NUMBER}`, NUMBER],
    [`https://zoom.us/w/${NUMBER}?tk=a&amp;pwd=b`, NUMBER],
    [`https://zoom.us/s/${NUMBER}#success`, NUMBER],
    [`https://zoom.us/wc/join/${NUMBER}`, NUMBER],
    [`https://zoom.us/wc/${NUMBER}/join?pwd=x`, NUMBER],
    [`http://us05web.zoom.us/j/${NUMBER}`, NUMBER],
    [`&lt;https://zoom.us/j/${NUMBER}&gt;`, NUMBER],
    [`https://applications.zoom.us/lti/rich/j/${NUMBER}?oauth=x`, NUMBER],
    [`https://meet.campus.example:8443/j/${NUMBER}/`, NUMBER],
    ['https://zoom.us/my/Jane.Doe', 'my:zoom.us/jane.doe'],
    ['Room: https://Zoom.us/my/jane.doe. Welcome!', 'my:zoom.us/jane.doe'],
    ['https://company.zoom.com/my/jane.doe', 'my:company.zoom.com/jane.doe'],
    ['https://company.zoomgov.com/my/jane.doe', 'my:company.zoomgov.com/jane.doe'],
    ['https://zoom.us/meeting/register/tZ0o-X_9', 'register:tZ0o-X_9'],
    ['https://zoom.us/webinar/register/WN_a1', 'register:WN_a1'],
    [`<a href="https://wiki.example/cells">Notes</a> https://zoom.us/j/${NUMBER}`, NUMBER],
  ])('is in the join link: %s', (description, meetingId) => {
    expect(identify(description)).toBe(meetingId);
  });

  it.each(['.', 'a', '&amp;', 'https://', ' https://zoom.us/s/1'])('is in a link before a long tail: %s', (part) => {
    expect(identify(`https://zoom.us/j/${NUMBER}?x=${part.repeat(100_000)}`)).toBe(NUMBER);
  });

  it.each([
    [`https://slides.example/s/20260301 https://zoom.us/j/${NUMBER}`, NUMBER],
    [`https://moodle.example/my/courses.php https://campus.example/j/${NUMBER}`, NUMBER],
    [`https://zoom.us/my/jane https://zoom.us/meeting/register/x1 https://zoom.us/w/${NUMBER}`, NUMBER],
    [`https://zoom.us/s/${NUMBER} https://zoom.us/webinar/register/x1`, 'register:x1'],
    [`https://zoom.us/my/jane https://zoom.us/s/${NUMBER}`, 'my:zoom.us/jane'],
    [`https://zoom.us/j/${NUMBER} https://zoom.us/j/99999999999`, NUMBER],
  ])('is in the link that says most, wherever that stands: %s', (description, meetingId) => {
    expect(identify(description)).toBe(meetingId);
  });

  it.each([
    '',
    'https://slides.example/s/20260301',
    'https://moodle.example/my/courses.php',
    'https://events.example/meeting/register/x1',
    'https://notzoom.us/my/jane',
    'https://zoom.us.evil.example/my/jane',
    'https://zoom.us/wc/88188039049/leave',
    'ftp://zoom.us/j/88188039049',
    'https://us05web.zoom.us/j/',
    'https://us05web.zoom.us/j/?pwd=88188039049',
    'https://us05web.zoom.us/j/881 8803 9049',
    'https://us05web.zoom.us/j/881-8803-9049',
    'https://us05web.zoom.us/j/12',
    `https://us05web.zoom.us/j/${'1'.repeat(400)}`,
    'https://us05web.zoom.us/my/',
    'https://us05web.zoom.us/meeting/register/',
    `https://[/j/${NUMBER}`,
    NUMBER,
  ])('OO-C7 falls back to name and start where the link names no meeting: %s', (description) => {
    expect(identify(description)).toMatch(/^event:[\w-]{43}$/);
    expect(identify(description)).toBe(identify(''));
  });

  it('OO-C7 tells events without a link apart by name and by start', () => {
    const others = [{ name: 'Cells II' }, { timestart: START + 1 }, { timestart: undefined }];
    const ids = [{}, ...others].map((change) => identify('', change));
    expect(new Set(ids).size).toBe(4);
    expect(identify('', { timestart: undefined })).toBe(identify('text', { timestart: undefined }));
  });

  it('never exceeds what the storage keeps of it', () => {
    const host = `${'a'.repeat(60)}.`.repeat(3);
    for (const path of [`my/${'b'.repeat(100)}`, `meeting/register/${'c'.repeat(150)}`, `j/${'1'.repeat(20)}`]) {
      expect(identify(`https://${host}zoom.us/${path}`).length).toBeLessThanOrEqual(255);
    }
  });

  it('has the join link as people would open it', () => {
    const description = `<a href="https://zoom.us/j/${NUMBER}?pwd=a&amp;from=addon">Join</a>`;
    expect(identifyMeeting({ name: 'Cells', timestart: START, description }).joinUrl).toBe(
      `https://zoom.us/j/${NUMBER}?pwd=a&from=addon`,
    );
  });

  it('has no join link that is longer than any browser opens', () => {
    const description = `https://zoom.us/j/${NUMBER}?x=${'a'.repeat(5_000)}`;
    const meeting = identifyMeeting({ name: 'Cells', timestart: START, description });
    expect(meeting).toEqual({ meetingId: NUMBER, joinUrl: undefined });
  });
});
