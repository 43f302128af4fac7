import type { AdminPage, Disposable, Host, PlaceContribution } from '@lms-zoom/host-api';

type Recorded =
  | { readonly kind: 'mount'; readonly path: string; readonly anonymous: boolean }
  | { readonly kind: 'courseElements' | 'courseTools' | 'groupTools'; readonly contribution: PlaceContribution }
  | { readonly kind: 'adminPages'; readonly page: AdminPage };

/** A host that notes what a plugin registers with it and has no users. */
export interface RecordingHost {
  readonly host: Host;
  readonly recorded: Recorded[];
}

export function createRecordingHost(change: { baseUrl?: string; master?: Uint8Array | undefined } = {}): RecordingHost {
  const recorded: Recorded[] = [];
  const record = (entry: Recorded): Disposable => {
    recorded.push(entry);
    return { dispose: () => void recorded.splice(recorded.indexOf(entry), 1) };
  };
  const point = (kind: 'courseElements' | 'courseTools' | 'groupTools') => ({
    register: (contribution: PlaceContribution) => record({ kind, contribution }),
  });
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  const silent = (): void => undefined;
  const host: Host = {
    info: {
      name: 'Recorder',
      version: '1.0',
      baseUrl: change.baseUrl ?? 'https://lms.example',
      guid: 'recorder-1',
      defaultLocale: 'en',
      timeZone: 'UTC',
    },
    http: { mount: (path, _handler, { anonymous }) => record({ kind: 'mount', path, anonymous }) },
    sessions: { userOf: nothing, sessionIdOf: nothing },
    users: { find: nothing, mayAdminister: () => Promise.resolve(false) },
    places: {
      find: nothing,
      access: () => Promise.resolve({ mayView: false, mayConfigure: false, roles: [] }),
      members: () => Promise.resolve({ members: [], next: undefined }),
    },
    calendar: { upsert: nothing, remove: nothing },
    events: { on: () => ({ dispose: silent }), onExport: () => ({ dispose: silent }) },
    extensions: {
      courseElements: point('courseElements'),
      courseTools: point('courseTools'),
      groupTools: point('groupTools'),
      adminPages: { register: (page) => record({ kind: 'adminPages', page }) },
    },
    secrets: { master: 'master' in change ? change.master : new Uint8Array(32).fill(3) },
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    clock: { now: () => new Date() },
  };
  return { host, recorded };
}
