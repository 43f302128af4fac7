import { BusinessError } from '../errors.js';
import { toContextTitle } from '../launches/launch-claims.js';
import { findPlaceInKey } from '../places/place.js';
import type { PlaceType } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { ActivityKind, ActivityOutcome, ActivityQuery, ActivityRecord } from '../storage/activity-store.js';
import type { Storage } from '../storage/storage.js';
import type { UserDirectory } from '../users/user-directory.js';
import type { ActivityLog } from './activity-log.js';

export interface ActivitiesDeps {
  readonly storage: Pick<Storage, 'activities' | 'applications' | 'profiles'>;
  readonly activityLog: Pick<ActivityLog, 'flush'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly users: UserDirectory;
}

export interface ActivityFilter extends Pick<ActivityQuery, 'kind' | 'outcome' | 'profileId'> {
  /** The `next` of the page before. */
  readonly before?: string | undefined;
}

/** An activity with the names that are known now; a name is `undefined` where there is none, or none any more. */
export interface ListedActivity extends Omit<ActivityRecord, 'applicationId' | 'userId'> {
  readonly profileName: string | undefined;
  readonly placeType: PlaceType | undefined;
  readonly placeTitle: string | undefined;
  readonly person: string | undefined;
}

export interface ActivityPage {
  /** The newest first. */
  readonly records: readonly ListedActivity[];
  /** Leads, as `before`, to the next page; `undefined` on the last one. */
  readonly next: string | undefined;
}

const PAGE_SIZE = 50;
const POSITION = /^(\d{1,15})\.([\w-]{1,64})$/;

/** What happened, for operators. */
export class Activities {
  readonly #deps: ActivitiesDeps;

  constructor(deps: ActivitiesDeps) {
    this.#deps = deps;
  }

  /** The newest activities that the filter lets through, one page. @throws BusinessError `ERR_INPUT_INVALID` (field `before`) */
  async list({ before, ...filter }: ActivityFilter): Promise<ActivityPage> {
    const position = before === undefined ? undefined : parsePosition(before);
    await this.#deps.activityLog.flush();
    const query = { ...filter, before: position, limit: PAGE_SIZE + 1 };
    const found = await this.#deps.storage.activities.list(query);
    const page = found.slice(0, PAGE_SIZE);
    const last = page.at(-1);
    return {
      records: await this.#nameAll(page),
      next: found.length > PAGE_SIZE && last !== undefined ? toPosition(last) : undefined,
    };
  }

  /** The newest activity of a profile of this kind; with an outcome: of those that ended so. */
  async findLast(
    profileId: string,
    wanted: { readonly kind: ActivityKind; readonly outcome?: ActivityOutcome },
  ): Promise<ActivityRecord | undefined> {
    await this.#deps.activityLog.flush();
    const [last] = await this.#deps.storage.activities.list({ ...wanted, profileId, limit: 1 });
    return last;
  }

  /** Asks for each name once, and for those of the page only (OO-K1). */
  async #nameAll(records: readonly ActivityRecord[]): Promise<ListedActivity[]> {
    const { profiles } = this.#deps.storage;
    const [profileNames, places, people] = await Promise.all([
      lookUp(records, 'profileId', async (id) => (await profiles.find(id))?.name),
      lookUp(records, 'applicationId', (id) => this.#findPlace(id)),
      lookUp(records, 'userId', async (id) => (await this.#deps.users.find(id))?.displayName),
    ]);
    return records.map(({ applicationId = '', userId = '', ...record }) => ({
      ...record,
      profileName: profileNames.get(record.profileId ?? ''),
      placeType: places.get(applicationId)?.type,
      placeTitle: places.get(applicationId)?.title,
      person: people.get(userId),
    }));
  }

  async #findPlace(applicationId: string): Promise<{ type: PlaceType; title: string | undefined } | undefined> {
    const application = await this.#deps.storage.applications.find(applicationId);
    const place = application && findPlaceInKey(application.placeKey);
    if (place === undefined) return undefined;
    const info = await this.#deps.places.find(place);
    return { type: place.type, title: info && toContextTitle({ type: place.type, contextScope: 'place' }, info) };
  }
}

async function lookUp<T>(
  records: readonly ActivityRecord[],
  field: 'profileId' | 'applicationId' | 'userId',
  find: (id: string) => Promise<T | undefined>,
): Promise<ReadonlyMap<string, T | undefined>> {
  const ids = new Set(records.map((record) => record[field]).filter((id) => id !== undefined));
  return new Map(await Promise.all([...ids].map(async (id) => [id, await find(id)] as const)));
}

function toPosition({ time, id }: ActivityRecord): string {
  return `${time.getTime()}.${id}`;
}

function parsePosition(text: string): NonNullable<ActivityQuery['before']> {
  const [, time, id] = POSITION.exec(text) ?? [];
  if (time !== undefined && id !== undefined) return { time: new Date(Number(time)), id };
  const before = { code: 'invalid', message: 'This is not a page of the list. Start with the first one again.' };
  throw new BusinessError('ERR_INPUT_INVALID', before.message, { fields: { before } });
}
