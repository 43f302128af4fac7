import { describe, expect, it } from '@jest/globals';
import { loadPlugin } from '@lms-zoom/host-api';
import { aManifest } from './support/a-manifest.js';
import { anActivePlugin } from './support/chess-plugin.js';
import { createRecordingHost } from './support/recording-host.js';

describe('the configuration', () => {
  it('reaches the plugin with its defaults filled in, nested ones too', async () => {
    expect(await configSeen({})).toEqual({ rated: false, level: 'easy', clock: { minutes: 5, increment: 2 } });
    expect(await configSeen({ clock: { minutes: 3 } })).toMatchObject({ clock: { minutes: 3, increment: 2 } });
  });

  it("is a copy: the caller's object stays as it is, also if the plugin writes into what it got", async () => {
    const config = { clock: { minutes: 3 } };
    const seen = (await configSeen(config)) as typeof config;
    seen.clock.minutes = 9;
    expect(config).toEqual({ clock: { minutes: 3 } });
  });

  it('names each faulty option, and no value', async () => {
    const config = { rated: 'hunter2', level: 'hunter2', clock: { increment: 1.5 }, colour: 'hunter2' };
    const error = await configSeen(config).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ERR_CONFIG_INVALID' });
    const { message } = error as Error;
    expect(message).toContain('rated must be boolean');
    expect(message).toContain('level must be one of ["easy","hard"]');
    expect(message).toContain('clock.minutes is missing');
    expect(message).toContain('clock.increment must be integer');
    expect(message).toContain('colour is not an option');
    expect(message).not.toContain('hunter2');
  });

  it.each([undefined, 'text', { rated: () => true }])(
    'is refused unless it is an object of plain data',
    async (config) => {
      await expect(configSeen(config)).rejects.toMatchObject({ code: 'ERR_CONFIG_INVALID' });
    },
  );

  it("is not judged by a faulty schema: that is the manifest's fault", async () => {
    const load = loadPlugin(aManifest({ configSchema: { type: 'objekt' } }), createRecordingHost(), {});
    await expect(load).rejects.toMatchObject({ code: 'ERR_MANIFEST_INVALID' });
  });
});

/** What `activate` gets for this configuration. */
async function configSeen(config: unknown): Promise<unknown> {
  let seen: unknown;
  const activate = (_host: unknown, complete: unknown): Promise<unknown> => {
    seen = complete;
    return Promise.resolve(anActivePlugin());
  };
  await loadPlugin(aManifest(), createRecordingHost(), config, { importEntry: () => Promise.resolve({ activate }) });
  return seen;
}
