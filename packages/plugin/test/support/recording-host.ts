import type {
  AdminPage,
  Disposable,
  Host,
  HostEventMap,
  HostEventName,
  HostHttp,
  HostUser,
  Place,
  PlaceContribution,
} from '@lms-zoom/host-api';

type Recorded =
  | {
      readonly kind: 'mount';
      readonly path: string;
      readonly anonymous: boolean;
      readonly handler: Parameters<HostHttp['mount']>[1];
    }
  | { readonly kind: 'courseElements' | 'courseTools' | 'groupTools'; readonly contribution: PlaceContribution }
  | { readonly kind: 'adminPages'; readonly page: AdminPage }
  | { readonly kind: 'event'; readonly name: HostEventName; readonly handler: (event: never) => Promise<void> }
  | { readonly kind: 'export'; readonly handler: (place: Place) => Promise<unknown> };

/** A host that notes what a plugin registers with it. It has one course, and one user, who administers it. */
export interface RecordingHost {
  readonly host: Host;
  readonly recorded: Recorded[];
  /** What was logged as a warning or an error. */
  readonly complaints: string[];
  /** Tells the plugin of an event, as the host does. */
  emit<Name extends HostEventName>(name: Name, event: HostEventMap[Name]): Promise<void>;
}

export const OPERATOR: HostUser = {
  id: 'olivia',
  email: 'olivia@campus.example',
  givenName: 'Olivia',
  familyName: 'Operator',
  displayName: 'Olivia Operator',
  locale: 'en',
  timeZone: 'UTC',
  status: 'active',
};

const COURSE = { kind: 'course', id: 'biology', title: 'Biology', description: undefined } as const;

export function createRecordingHost(change: { baseUrl?: string; master?: Uint8Array | undefined } = {}): RecordingHost {
  const recorded: Recorded[] = [];
  const complaints: string[] = [];
  const complain = (_fields: object, message: string): void => void complaints.push(message);
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
    http: { mount: (path, handler, { anonymous }) => record({ kind: 'mount', path, anonymous, handler }) },
    sessions: { userOf: () => Promise.resolve(OPERATOR.id), sessionIdOf: () => Promise.resolve('a session') },
    users: {
      find: (id) => Promise.resolve(id === OPERATOR.id ? OPERATOR : undefined),
      mayAdminister: (id) => Promise.resolve(id === OPERATOR.id),
    },
    places: {
      find: ({ id }) =>
        Promise.resolve({
          title: id,
          context: COURSE,
          url: `https://lms.example/${id}`,
          visible: true,
          switchedOn: true,
        }),
      access: () => Promise.resolve({ mayView: false, mayConfigure: false, roles: [] }),
      members: () => Promise.resolve({ members: [], next: undefined }),
    },
    calendar: { showsJoinLinks: false, upsert: nothing, remove: nothing },
    events: {
      on: (name, handler) => record({ kind: 'event', name, handler }),
      onExport: (handler) => record({ kind: 'export', handler }),
    },
    extensions: {
      courseElements: point('courseElements'),
      courseTools: point('courseTools'),
      groupTools: point('groupTools'),
      adminPages: { register: (page) => record({ kind: 'adminPages', page }) },
    },
    secrets: { master: 'master' in change ? change.master : new Uint8Array(32).fill(3) },
    logger: { debug: silent, info: silent, warn: complain, error: complain },
    clock: { now: () => new Date() },
  };
  return {
    host,
    recorded,
    complaints,
    async emit(name, event) {
      for (const entry of recorded) {
        if (entry.kind === 'event' && entry.name === name) await entry.handler(event as never);
      }
    },
  };
}
