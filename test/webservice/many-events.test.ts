import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CREATE, GET, createCall, eventFields, openService, parseAnswer } from './open-service.js';
import type { Fields, ServiceOfPlatform } from './open-service.js';

const JOIN = '<a href="https://us05web.zoom.us/j/88188039049?pwd=x">Join</a>';

describe('many events at once', () => {
  let service: ServiceOfPlatform;

  beforeAll(async () => {
    service = await openService();
  });

  afterAll(() => service.platform.close());

  const countEvents = async (): Promise<number> => {
    const call = { wsfunction: GET, 'events[courseids][0]': service.contextA, moodlewsrestformat: 'json' };
    return parseAnswer(await service.post(call)).events.length;
  };

  it('leave one entry when 50 identical calls come at the same time', async () => {
    const before = await countEvents();
    const call = { ...createCall({ courseid: service.contextA, description: JOIN }), moodlewsrestformat: 'json' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => service.post(call)));
    const events = answers.map((answer) => parseAnswer(answer).events);
    expect(new Set(events.map(([event]) => event?.['id'])).size).toBe(1);
    expect(events.every(({ length }) => length === 1)).toBe(true);
    expect(await countEvents()).toBe(before + 1);
  });

  it('OO-S11 are applied in one answer when 500 come in one call, and change nothing when they come again', async () => {
    const fields = Array.from({ length: 500 }, (_, at) =>
      eventFields(
        { name: `Meeting ${at}`, courseid: service.contextA, timestart: String(1_800_000_000 + at * 3_600) },
        at,
      ),
    );
    const call = { ...(Object.assign({ wsfunction: CREATE }, ...fields) as Fields), moodlewsrestformat: 'json' };
    const before = await countEvents();
    const first = parseAnswer(await service.post(call));
    expect(first.warnings).toEqual([]);
    expect(first.events.map(({ name }) => name)).toEqual(Array.from({ length: 500 }, (_, at) => `Meeting ${at}`));
    expect(await countEvents()).toBe(before + 500);
    expect(parseAnswer(await service.post(call))).toEqual(first);
    expect(await countEvents()).toBe(before + 500);
  });
});
