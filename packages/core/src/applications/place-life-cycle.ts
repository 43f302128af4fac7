import type { ActivityLog } from '../activity/activity-log.js';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import { getProfileRecord } from '../profiles/get-profile-record.js';
import { findByMailDomain } from '../profiles/preselection.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { ProfileRecord } from '../storage/profile-store.js';
import type { Storage } from '../storage/storage.js';
import type { UserDirectory } from '../users/user-directory.js';
import type { ApplicationRemoval } from './application-removal.js';
import { ApplicationWriter } from './application-writer.js';
import { createApplication } from './new-application.js';

export interface PlaceLifeCycleDeps {
  readonly storage: Pick<Storage, 'applications' | 'profiles'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly users: UserDirectory;
  readonly removal: ApplicationRemoval;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

export interface CopiedPlace {
  readonly from: Place;
  readonly to: Place;
  readonly authorId: string;
}

export interface ImportedPlace {
  readonly place: Place;
  /** What {@link PlaceLifeCycle.exportData} gave when the place was exported, perhaps by another installation. */
  readonly data: unknown;
  readonly authorId: string;
}

/** What travels with an exported place. */
export interface ExportedPlace {
  readonly clientId: string;
}

type ChosenProfile = Pick<ProfileRecord, 'id' | 'contextScope'>;

/** Lets applications follow what becomes of their places in the host. Whatever comes twice changes nothing the second time. */
export class PlaceLifeCycle {
  readonly #deps: PlaceLifeCycleDeps;
  readonly #writer: ApplicationWriter;

  constructor(deps: PlaceLifeCycleDeps) {
    this.#deps = deps;
    this.#writer = new ApplicationWriter({ store: deps.storage.applications });
  }

  /** The copy gets the same profile, also an inactive one, and ids of its own: meetings do not travel. */
  async copied({ from, to, authorId }: CopiedPlace): Promise<void> {
    const source = await this.#find(from);
    if (source === undefined) return;
    const profile = await getProfileRecord(this.#deps.storage.profiles, source.profileId);
    await this.#make(to, { profile, authorId, code: 'placeCopied' });
  }

  /** What the host keeps with an exported place; `undefined`: no profile was chosen for it. */
  async exportData(place: Place): Promise<ExportedPlace | undefined> {
    const application = await this.#find(place);
    const profile = application && (await this.#deps.storage.profiles.find(application.profileId));
    return profile && { clientId: profile.clientId };
  }

  /**
   * Finds the profile again, by client id, else by the author's mail domain, else not at all; never by a visitor (OO-C17).
   * Without data no profile was chosen for the exported place, and none is for this one.
   */
  async imported({ place, data, authorId }: ImportedPlace): Promise<void> {
    if (data === undefined || data === null || (await this.#find(place)) !== undefined) return;
    const profile = (await this.#findByClientId(data)) ?? (await this.#findByAuthor(authorId));
    if (profile !== undefined) await this.#make(place, { profile, authorId, code: 'placeImported' });
  }

  /** The application goes with its calendar entries, and its context if no other has it. */
  async deleted(place: Place): Promise<void> {
    const application = await this.#find(place);
    if (application === undefined || !(await this.#deps.removal.remove(application))) return;
    this.#record(application, { userId: undefined, code: 'placeDeleted' });
  }

  async groupDeleted(groupId: string): Promise<void> {
    await this.deleted({ type: 'groupTool', id: groupId });
  }

  /** Nothing for a place that is gone again, or that has an application already. */
  async #make(
    place: Place,
    { profile, authorId, code }: { profile: ChosenProfile; authorId: string; code: string },
  ): Promise<void> {
    const info = await this.#deps.places.find(place);
    if (info === undefined) return;
    const made = createApplication({ place, info, profile, now: this.#deps.now() });
    const stored = await this.#writer.findOrInsert(made);
    if (stored.id === made.application.id) this.#record(stored, { userId: authorId, code });
  }

  async #findByClientId(data: unknown): Promise<ProfileRecord | undefined> {
    const clientId = findClientId(data);
    return clientId === undefined ? undefined : this.#deps.storage.profiles.findByClientId(clientId);
  }

  async #findByAuthor(authorId: string): Promise<ProfileRecord | undefined> {
    const { users, storage } = this.#deps;
    const [author, choices] = await Promise.all([users.find(authorId), storage.profiles.listChoices()]);
    const choice = findByMailDomain(choices, author?.email);
    return choice && storage.profiles.find(choice.id);
  }

  #find(place: Place): Promise<ApplicationRecord | undefined> {
    return this.#deps.storage.applications.findByPlace(toPlaceKey(place));
  }

  #record(
    { id: applicationId, profileId, placeKey }: ApplicationRecord,
    what: { readonly userId: string | undefined; readonly code: string },
  ): void {
    const about = { applicationId, profileId, detail: { place: placeKey } };
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', ...about, ...what });
  }
}

/** The data comes from a file that anybody may have written. */
function findClientId(data: unknown): string | undefined {
  const clientId = typeof data === 'object' && data !== null && 'clientId' in data ? data.clientId : undefined;
  return typeof clientId === 'string' && clientId !== '' && clientId.length <= 255 ? clientId : undefined;
}
