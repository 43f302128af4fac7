import { describe, expect, it } from '@jest/globals';
import { toMeetings } from '../src/calendar/to-meetings.js';
import { anEvent } from './support/meetings.js';

describe('the events of a call', () => {
  const now = new Date('2026-03-01T10:00:00Z');

  it('are read in their order', async () => {
    const names = Array.from({ length: 25 }, (_, at) => `Event ${at}`);
    const meetings = await toMeetings(
      names.map((name) => anEvent('1', { name })),
      now,
    );
    expect(meetings).toMatchObject(names.map((title) => ({ title })));
  });

  it('let others have their turn while there are many of them', async () => {
    let isRunning = true;
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (isRunning) setImmediate(count);
    };
    setImmediate(count);
    await toMeetings(Array(100).fill(anEvent('1')), now);
    isRunning = false;
    expect(turns).toBeGreaterThanOrEqual(9);
  });
});
