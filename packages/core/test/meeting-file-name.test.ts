import { describe, expect, it } from '@jest/globals';
import { toMeetingFileName } from '../src/calendar/meeting-file-name.js';

const TIME = new Date('2026-03-05T09:00:00Z');

const toName = (title: string): string => toMeetingFileName({ title, startsAt: TIME }, 'Europe/Zurich');

describe('the name of the file of a meeting', () => {
  it.each([
    ['Cells', 'Cells'],
    ['  Zellen – 細胞 🧬 ', 'Zellen – 細胞 🧬'],
    ['1/2: "Cells" <a|b> *?\\', '1 2 Cells a b'],
    ['../../etc/passwd', 'etc passwd'],
    ['Cells\r\nX: y\u0000\u2028z', 'Cells X y z'],
    ['half \ud83e of a gene', 'half of a gene'],
    ['\u202efdp.exe', 'fdp.exe'],
    [' ./. ', 'Meeting'],
    ['', 'Meeting'],
  ])('of %j is of characters that every file system takes', (title, name) => {
    expect(toName(title)).toBe(`${name} 2026-03-05.ics`);
  });

  it('takes no more bytes than file systems take, and cuts no character', () => {
    expect(toName(`a${'🧬'.repeat(300)}`)).toBe(`a${'🧬'.repeat(39)} 2026-03-05.ics`);
    const name = toName('細'.repeat(300));
    expect(name).toBe(`${'細'.repeat(80)} 2026-03-05.ics`);
    expect(Buffer.byteLength(name)).toBe(255);
  });

  it.each([
    ['Pacific/Auckland', '2026-03-06'],
    ['America/Los_Angeles', '2026-03-05'],
    ['Atlantis/Capital', '2026-03-05'],
  ])('has the day as people in %s have it', (timeZone, day) => {
    const startsAt = new Date('2026-03-05T22:30:00Z');
    expect(toMeetingFileName({ title: 'Cells', startsAt }, timeZone)).toBe(`Cells ${day}.ics`);
  });
});
