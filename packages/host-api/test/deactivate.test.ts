import { describe, expect, it } from '@jest/globals';
import type { Disposable } from '@lms-zoom/host-api';
import { activate, anActivePlugin, chessRegistrations, registerChess } from './support/chess-plugin.js';
import { createRecordingHost, loadInto } from './support/recording-host.js';

describe('deactivating a plugin', () => {
  it('takes back its registrations in reverse order and stops the plugin last', async () => {
    const host = createRecordingHost();
    const atStop: string[][] = [];
    const plugin = await loadInto(host, (tracked) => {
      registerChess(tracked);
      return Promise.resolve(anActivePlugin(() => Promise.resolve(void atStop.push([...host.registered]))));
    });
    await plugin.deactivate();
    expect(atStop).toEqual([[]]);
    expect(host.registered).toEqual([]);
    expect(host.takenBack).toEqual([...chessRegistrations].reverse());
  });

  it('happens once, however often it is asked for', async () => {
    const host = createRecordingHost();
    let stops = 0;
    const plugin = await loadInto(host, (tracked) => {
      registerChess(tracked);
      return Promise.resolve(anActivePlugin(() => Promise.resolve(void (stops += 1))));
    });
    await Promise.all([plugin.deactivate(), plugin.deactivate()]);
    await plugin.deactivate();
    expect(stops).toBe(1);
    expect(host.takenBack).toHaveLength(chessRegistrations.length);
  });

  it('goes on after a failing step and reports all failures at the end', async () => {
    const host = createRecordingHost({ stuck: 'chess.group-tool' });
    const failure = new Error('cannot close');
    const plugin = await loadInto(host, (tracked) => {
      registerChess(tracked);
      return Promise.resolve(anActivePlugin(() => Promise.reject(failure)));
    });
    await expect(plugin.deactivate()).rejects.toMatchObject({
      code: 'ERR_DEACTIVATION_FAILED',
      cause: { errors: [new Error('chess.group-tool is stuck'), failure] },
    });
    expect(host.registered).toEqual(['chess.group-tool']);
  });

  it('leaves alone what the plugin took back itself', async () => {
    const host = createRecordingHost();
    const own: Disposable[] = [];
    const plugin = await loadInto(host, (tracked) => {
      own.push(tracked.events.on('hidden', () => Promise.resolve()));
      return Promise.resolve(anActivePlugin());
    });
    own[0]!.dispose();
    own[0]!.dispose();
    await plugin.deactivate();
    expect(host.takenBack).toEqual(['hidden']);
  });

  it('touches no other plugin in the same process', async () => {
    const [first, second] = [createRecordingHost(), createRecordingHost()];
    const plugin = await loadInto(first, activate);
    await loadInto(second, activate);
    await plugin.deactivate();
    expect(first.registered).toEqual([]);
    expect(second.registered).toEqual(chessRegistrations);
  });
});
