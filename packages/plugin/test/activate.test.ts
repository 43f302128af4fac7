import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPlugin, parseManifest } from '@lms-zoom/host-api';
import type { ActivePlugin } from '@lms-zoom/host-api';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { activate } from '../src/index.js';
import { aProfile } from './support/a-profile.js';
import { createRecordingHost } from './support/recording-host.js';
import type { RecordingHost } from './support/recording-host.js';

const manifest: unknown = JSON.parse(await readFile(new URL('../../../plugin.manifest.json', import.meta.url), 'utf8'));
const memory = { storage: { adapter: 'memory' } };

function load({ host }: RecordingHost, config: object, storage?: unknown): Promise<ActivePlugin> {
  const extras = storage === undefined ? {} : { storage };
  return loadPlugin(manifest, host, config, { importEntry: () => Promise.resolve({ activate }), extras });
}

describe('activation', () => {
  it('registers and mounts exactly what the manifest declares', async () => {
    const recording = createRecordingHost();
    const plugin = await load(recording, memory);
    const { contributions, mounts } = parseManifest(manifest);
    const toDeclared = ({ contribution }: { contribution: object }) => {
      const { icon: _icon, isOffered: _isOffered, ...declared } = contribution as Record<string, unknown>;
      return declared;
    };
    const ofKind = (kind: string) => recording.recorded.filter((entry) => entry.kind === kind);
    for (const kind of ['courseElements', 'courseTools', 'groupTools'] as const) {
      expect(ofKind(kind).map((entry) => toDeclared(entry as never))).toEqual(contributions[kind]);
    }
    const [admin] = ofKind('adminPages') as unknown as { page: { icon: string } }[];
    expect(admin?.page).toEqual({ ...contributions.adminPages[0], icon: expect.stringContaining('<svg') });
    expect(
      ofKind('mount').map((entry) => {
        const { kind: _kind, handler: _handler, ...mount } = entry as Extract<typeof entry, { kind: 'mount' }>;
        return mount;
      }),
    ).toEqual(mounts);
    await plugin.deactivate();
    expect(recording.recorded).toEqual([]);
  });

  it('offers nothing before an operator switches Zoom on', async () => {
    const recording = createRecordingHost();
    const plugin = await load(recording, memory);
    for (const entry of recording.recorded) {
      if ('contribution' in entry) expect(await entry.contribution.isOffered()).toBe(false);
    }
    await plugin.deactivate();
  });

  it.each([
    ['ERR_BASE_URL_NOT_ROOT', { baseUrl: 'https://lms.example/olat' }, memory],
    ['ERR_BASE_URL_NOT_HTTPS', { baseUrl: 'http://lms.example' }, memory],
    ['ERR_SECRET_MISSING', { master: undefined }, memory],
    ['ERR_SECRET_TOO_SHORT', { master: new Uint8Array(31) }, memory],
    ['ERR_STORAGE_MISSING', {}, {}],
    ['ERR_TRUSTED_ORIGIN_INVALID', {}, { ...memory, network: { trustedOrigins: ['http://127.0.0.1:9090'] } }],
    ['ERR_ZOOM_BASE_URL_INVALID', {}, { ...memory, zoomBaseUrl: 'http://zoom.example' }],
    ['ERR_CONFIG_INVALID', {}, { ...memory, zoomBaseUrl: 'zoom.example' }],
  ])('is refused with %s and leaves nothing registered', async (code, host, config) => {
    const recording = createRecordingHost(host);
    await expect(load(recording, config)).rejects.toMatchObject({ code });
    expect(recording.recorded).toEqual([]);
  });

  it('in development makes a secret of its own beside the storage file, for its owner only, and keeps it', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'lms-zoom-')), 'zoom.db');
    const config = { development: true, storage: { adapter: 'sqlite', file } };
    const start = async () => {
      const plugin = await load(createRecordingHost({ baseUrl: 'http://localhost:8080', master: undefined }), config);
      await plugin.deactivate();
      return readFile(join(file, '..', 'development-secret'), 'utf8');
    };
    const secret = await start();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect((await stat(join(file, '..', 'development-secret'))).mode & 0o777).toBe(0o600);
    expect(await start()).toBe(secret);
  });

  it('uses a storage that the host hands in, whatever the configuration says, and leaves it open', async () => {
    const storage = createMemoryStorage();
    const file = join(await mkdtemp(join(tmpdir(), 'lms-zoom-')), 'zoom.db');
    const config = { storage: { adapter: 'sqlite', file } };
    const plugin = await load(createRecordingHost(), config, () => Promise.resolve(storage));
    await plugin.deactivate();
    expect(await storage.profiles.listChoices()).toEqual([]);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it("allows Zoom's sources and the origins of active profiles in the host's policy", async () => {
    const storage = createMemoryStorage();
    const plugin = await load(createRecordingHost(), {}, () => Promise.resolve(storage));
    const zoom = [`'self'`, 'https://applications.zoom.us', 'https://*.zoom.us'];
    expect(await plugin.contentSecurityPolicy()).toEqual({ 'frame-src': zoom, 'form-action': zoom });
    await storage.profiles.insert(aProfile('a', { zoomBaseUrl: 'https://zoom.a.example' }));
    await storage.profiles.insert(aProfile('b', { zoomBaseUrl: 'https://zoom.b.example', status: 'inactive' }));
    const sources = [...zoom, 'https://zoom.a.example'];
    expect(await plugin.contentSecurityPolicy()).toEqual({ 'frame-src': sources, 'form-action': sources });
    await plugin.deactivate();
  });

  it.each(['memory', 'sqlite'])('on unload stores what it noted before it closes the %s storage', async (adapter) => {
    const file = join(await mkdtemp(join(tmpdir(), 'lms-zoom-')), 'zoom.db');
    const recording = createRecordingHost();
    const plugin = await load(recording, { storage: { adapter, file } });
    const mounted = recording.recorded.find((entry) => entry.kind === 'mount' && entry.path === '/plugins/zoom');
    const app = express().use((mounted as Extract<typeof mounted, { kind: 'mount' }>).handler);
    const { body } = (await supertest(app).get('/api/settings')) as { body: object };
    expect(
      (
        await supertest(app)
          .put('/api/settings')
          .send({ ...body, enabled: true })
      ).status,
    ).toBe(200);
    await plugin.deactivate();
    expect(recording.complaints).toEqual([]);
  });

  it('two plugins in one process do not meet', async () => {
    const [one, two] = [createRecordingHost(), createRecordingHost()];
    const storage = createMemoryStorage();
    const plugins = await Promise.all([load(one, memory), load(two, {}, () => Promise.resolve(storage))]);
    await storage.settings.save({
      enabled: true,
      enabledForCourseElement: true,
      enabledForCourseTool: true,
      enabledForGroupTool: true,
      calendarEntries: true,
      consentRequired: false,
      revision: 1,
    });
    const listOffered = ({ recorded }: RecordingHost): Promise<boolean[]> =>
      Promise.all(recorded.flatMap((entry) => ('contribution' in entry ? entry.contribution.isOffered() : [])));
    expect(await listOffered(one)).toEqual([false, false, false]);
    expect(await listOffered(two)).toEqual([true, true, true]);
    await plugins[0].deactivate();
    expect(await listOffered(two)).toEqual([true, true, true]);
    await plugins[1].deactivate();
  });
});
