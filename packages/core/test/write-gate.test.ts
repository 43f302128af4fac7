import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WriteGate } from '../src/calendar/write-gate.js';

describe('the gate of writes to the host', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('passes the turn of a write on that never ends, and only once of one that ends late', async () => {
    const gate = new WriteGate(1);
    const ended: string[] = [];
    let endFirst = (): void => undefined;
    const first = gate.pass(() => new Promise<void>((resolve) => (endFirst = resolve)));
    const second = gate.pass(() => new Promise<void>(() => undefined));
    const third = gate.pass(() => Promise.resolve(void ended.push('third')));
    await jest.advanceTimersByTimeAsync(29_999);
    expect(ended).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    endFirst();
    expect(await first).toBe(true);
    expect(ended).toEqual([]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await third).toBe(true);
    expect(ended).toEqual(['third']);
    void second;
  });
});
