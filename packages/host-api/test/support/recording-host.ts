import { type Disposable, type Host, loadPlugin, type PluginModule } from '@lms-zoom/host-api';
import { aManifest } from './a-manifest.js';

export interface RecordingHost extends Host {
  /** What is registered at the moment, in order. */
  readonly registered: readonly string[];
  /** What was taken back so far, in order. */
  readonly takenBack: readonly string[];
  readonly logged: readonly string[];
}

/** A host with nobody in it, which records what a plugin registers. Taking back what `stuck` names throws. */
export function createRecordingHost(options: { baseUrl?: string; stuck?: string } = {}): RecordingHost {
  const registered: string[] = [];
  const takenBack: string[] = [];
  const logged: string[] = [];
  const record = (name: string): Disposable => {
    registered.push(name);
    return {
      dispose: () => {
        if (name === options.stuck) throw new Error(`${name} is stuck`);
        registered.splice(registered.indexOf(name), 1);
        takenBack.push(name);
      },
    };
  };
  const register = ({ id }: { readonly id: string }): Disposable => record(id);
  const log = (_fields: object, message: string): void => void logged.push(message);
  return {
    registered,
    takenBack,
    logged,
    info: {
      name: 'Recorder',
      version: '1.0.0',
      baseUrl: options.baseUrl ?? 'https://lms.example.org',
      guid: 'recorder',
      defaultLocale: 'en',
      timeZone: 'Europe/Zurich',
    },
    http: { mount: (path) => record(path) },
    sessions: { userOf: () => Promise.resolve(undefined), sessionIdOf: () => Promise.resolve(undefined) },
    users: { find: () => Promise.resolve(undefined), mayAdminister: () => Promise.resolve(false) },
    places: {
      find: () => Promise.resolve(undefined),
      access: () => Promise.resolve({ mayView: false, mayConfigure: false, roles: [] }),
      members: () => Promise.resolve({ members: [], next: undefined }),
    },
    calendar: { showsJoinLinks: false, upsert: () => Promise.resolve(), remove: () => Promise.resolve() },
    events: { on: (name) => record(name), onExport: () => record('export') },
    extensions: {
      courseElements: { register },
      courseTools: { register },
      groupTools: { register },
      adminPages: { register },
    },
    secrets: { master: undefined },
    logger: { debug: log, info: log, warn: log, error: log },
    clock: { now: () => new Date(0) },
  };
}

/** Loads a plugin that lives in the test. */
export function loadInto(host: Host, activate: PluginModule['activate']): ReturnType<typeof loadPlugin> {
  return loadPlugin(aManifest(), host, {}, { importEntry: () => Promise.resolve({ activate }) });
}
