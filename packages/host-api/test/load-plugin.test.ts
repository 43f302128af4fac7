import { describe, expect, it } from '@jest/globals';
import { type ActivationExtras, type Host, loadPlugin, type PluginModule } from '@lms-zoom/host-api';
import { aManifest } from './support/a-manifest.js';
import {
  activate,
  anActivePlugin,
  chessContribution,
  chessRegistrations,
  registerChess,
} from './support/chess-plugin.js';
import { createRecordingHost, loadInto } from './support/recording-host.js';

const importEntry = (): Promise<unknown> => Promise.resolve({ activate });

describe('loading a plugin', () => {
  it('registers with the host what the plugin registers', async () => {
    const host = createRecordingHost();
    await loadInto(host, activate);
    expect(host.registered).toEqual(chessRegistrations);
  });

  it('hands the extras to the plugin', async () => {
    const seen: ActivationExtras[] = [];
    const recordExtras = (_host: Host, _config: unknown, extras: ActivationExtras) => {
      seen.push(extras);
      return Promise.resolve(anActivePlugin());
    };
    const extras = { storage: 'mine' };
    const options = { importEntry: () => Promise.resolve({ activate: recordExtras }), extras };
    await loadPlugin(aManifest(), createRecordingHost(), {}, options);
    expect(seen).toEqual([extras]);
  });

  it('lets the host say how the entry is imported', async () => {
    const entries: string[] = [];
    await loadPlugin(
      aManifest(),
      createRecordingHost(),
      {},
      { importEntry: (entry) => (entries.push(entry), importEntry()) },
    );
    expect(entries).toEqual(['chess-plugin']);
  });

  it('refuses a manifest that breaks the schema, naming where', async () => {
    const load = loadPlugin(aManifest({ version: 'one' }), createRecordingHost(), {}, { importEntry });
    await expect(load).rejects.toMatchObject({
      code: 'ERR_MANIFEST_INVALID',
      message: expect.stringContaining('version'),
    });
  });

  it('refuses a plugin made for another host-api', async () => {
    const load = loadPlugin(aManifest({ hostApi: '^2.0.0' }), createRecordingHost(), {}, { importEntry });
    await expect(load).rejects.toMatchObject({ code: 'ERR_HOST_API_RANGE' });
  });

  it.each([
    'https://lms.example.org/campus',
    'https://lms.example.org/?a',
    'https://a@lms.example.org',
    'lms',
    'ftp://lms',
  ])('refuses the base URL %s', async (baseUrl) => {
    const load = loadInto(createRecordingHost({ baseUrl }), activate);
    await expect(load).rejects.toMatchObject({ code: 'ERR_BASE_URL_NOT_ROOT' });
  });

  it.each(['https://lms.example.org/', 'https://LMS.example.org:443'])(
    'gives the base URL %s to the plugin as an origin',
    async (baseUrl) => {
      const seen: string[] = [];
      await loadInto(
        createRecordingHost({ baseUrl }),
        (host) => (seen.push(host.info.baseUrl), Promise.resolve(anActivePlugin())),
      );
      expect(seen).toEqual(['https://lms.example.org']);
    },
  );

  it('says that an entry cannot be found', async () => {
    const load = loadPlugin(aManifest(), createRecordingHost(), {});
    await expect(load).rejects.toMatchObject({
      code: 'ERR_ENTRY_NOT_FOUND',
      cause: { message: expect.stringContaining('chess-plugin') },
    });
  });

  it('refuses an entry without activate()', async () => {
    const load = loadPlugin(
      aManifest(),
      createRecordingHost(),
      {},
      { importEntry: () => Promise.resolve({ start: activate }) },
    );
    await expect(load).rejects.toMatchObject({ code: 'ERR_ENTRY_INVALID' });
  });
});

describe('what the manifest does not declare', () => {
  it.each([
    ['path', '/elsewhere', false],
    ['path below a declared one', '/plugins/chess/admin', false],
    ['access', '/plugins/chess', true],
  ])('is refused for a mount of another %s', async (_what, path, anonymous) => {
    const host = createRecordingHost();
    const load = loadInto(host, (tracked) => {
      tracked.http.mount(path, () => undefined, { anonymous });
      return Promise.resolve(anActivePlugin());
    });
    await expect(load).rejects.toMatchObject({ code: 'ERR_UNDECLARED_MOUNT' });
    expect(host.registered).toEqual([]);
  });

  it('does not spread from one mount to another below it: each is declared, and taken back, by itself', async () => {
    const host = createRecordingHost();
    const mounts = [
      { path: '/plugins/chess', anonymous: false },
      { path: '/plugins/chess/live', anonymous: true },
    ];
    const activate: PluginModule['activate'] = ({ http }) => {
      for (const { path, anonymous } of mounts) http.mount(path, () => undefined, { anonymous });
      expect(() => http.mount('/plugins/chess/live', () => undefined, { anonymous: false })).toThrow(/not anonymous/);
      return Promise.resolve(anActivePlugin());
    };
    const importEntry = (): Promise<PluginModule> => Promise.resolve({ activate });
    const plugin = await loadPlugin(aManifest({ mounts }), host, {}, { importEntry });
    expect(host.registered).toEqual(['/plugins/chess', '/plugins/chess/live']);
    await plugin.deactivate();
    expect(host.takenBack).toEqual(['/plugins/chess/live', '/plugins/chess']);
  });

  it('is refused for a contribution, also if another extension point declares it', async () => {
    const host = createRecordingHost();
    const load = loadInto(host, (tracked) => {
      tracked.extensions.courseTools.register(chessContribution);
      return Promise.resolve(anActivePlugin());
    });
    await expect(load).rejects.toMatchObject({ code: 'ERR_UNDECLARED_CONTRIBUTION' });
    expect(host.registered).toEqual([]);
  });
});

describe('a failing activation', () => {
  const failWith = (error: Error) => (host: Host) => {
    registerChess(host);
    return Promise.reject(error);
  };

  it('takes back everything in reverse order', async () => {
    const host = createRecordingHost();
    await expect(loadInto(host, failWith(new Error('no')))).rejects.toThrow();
    expect(host.registered).toEqual([]);
    expect(host.takenBack).toEqual([...chessRegistrations].reverse());
  });

  it('is reported with its cause', async () => {
    const cause = new Error('no');
    const load = loadInto(createRecordingHost(), failWith(cause));
    await expect(load).rejects.toMatchObject({ name: 'PluginLoadError', code: 'ERR_ACTIVATION_FAILED', cause });
  });

  it('is reported also if activate() throws before it is a promise', async () => {
    const host = createRecordingHost();
    const load = loadInto(host, (tracked) => {
      registerChess(tracked);
      throw new Error('no');
    });
    await expect(load).rejects.toMatchObject({ code: 'ERR_ACTIVATION_FAILED' });
    expect(host.registered).toEqual([]);
  });

  it("passes on the plugin's own coded error", async () => {
    const error = Object.assign(new Error('There is no secret.'), { code: 'ERR_SECRET_MISSING' });
    await expect(loadInto(createRecordingHost(), failWith(error))).rejects.toBe(error);
  });

  it('takes back the rest if one step of that fails, and logs the step', async () => {
    const host = createRecordingHost({ stuck: 'deleted' });
    await expect(loadInto(host, failWith(new Error('no')))).rejects.toMatchObject({ code: 'ERR_ACTIVATION_FAILED' });
    expect(host.registered).toEqual(['deleted']);
    expect(host.logged).toHaveLength(1);
  });

  it('lets nothing be registered afterwards', async () => {
    const host = createRecordingHost();
    const hosts: Host[] = [];
    await expect(loadInto(host, (tracked) => (hosts.push(tracked), Promise.reject(new Error('no'))))).rejects.toThrow();
    expect(() => registerChess(hosts[0]!)).toThrow(expect.objectContaining({ code: 'ERR_PLUGIN_DEACTIVATED' }));
    expect(host.registered).toEqual([]);
  });
});
