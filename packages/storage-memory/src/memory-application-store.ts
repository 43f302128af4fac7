import { StorageConflictError } from '@lms-zoom/core';
import type {
  ApplicationPage,
  ApplicationRecord,
  ApplicationStore,
  ContextRecord,
  PlaceType,
  ProfileUsage,
} from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { compareDates, compareTexts } from './compare.js';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';
import type { MemoryTables } from './memory-tables.js';

/** Applications by id, and the contexts that came with them. */
export class MemoryApplicationStore implements ApplicationStore {
  readonly #gate: Gate;
  readonly #tables: MemoryTables;

  constructor(gate: Gate, tables: MemoryTables) {
    this.#gate = gate;
    this.#tables = tables;
  }

  find(id: string): Promise<ApplicationRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#tables.applications.get(id)));
  }

  findByPlace(placeKey: string): Promise<ApplicationRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#atPlace(placeKey)));
  }

  findByDeployment(deploymentId: string): Promise<ApplicationRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#all().find((other) => other.deploymentId === deploymentId)));
  }

  listByContext(contextId: string): Promise<ApplicationRecord[]> {
    return this.#gate.pass(() => this.#oldestFirst((application) => application.contextId === contextId));
  }

  listByProfile(
    profileId: string,
    { offset, limit }: ApplicationPage,
  ): Promise<{ applications: ApplicationRecord[]; total: number }> {
    return this.#gate.pass(() => {
      const all = this.#oldestFirst((application) => application.profileId === profileId);
      return { applications: all.slice(offset, offset + limit), total: all.length };
    });
  }

  getUsage(profileId: string): Promise<ProfileUsage> {
    return this.#gate.pass(() => {
      const own = this.#all().filter((application) => application.profileId === profileId);
      const launches = own.flatMap(({ lastLaunchAt }) => lastLaunchAt?.getTime() ?? []);
      const lastLaunchAt = launches.length === 0 ? undefined : new Date(Math.max(...launches));
      return { applications: own.length, lastLaunchAt };
    });
  }

  countByType(): Promise<ReadonlyMap<PlaceType, number>> {
    return this.#gate.pass(() => {
      const counts = new Map<PlaceType, number>();
      for (const { type } of this.#all()) counts.set(type, (counts.get(type) ?? 0) + 1);
      return counts;
    });
  }

  findOrInsert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord> {
    return this.#gate.pass(() => copyRecord(this.#atPlace(application.placeKey) ?? this.#insert(application, context)));
  }

  setProfile(id: string, { from, to, updatedAt }: { from: string; to: string; updatedAt: Date }): Promise<boolean> {
    return this.#gate.pass(() => {
      this.#checkProfile(to);
      const application = this.#tables.applications.get(id);
      if (application?.profileId !== from) return false;
      this.#store({ ...application, profileId: to, updatedAt });
      return true;
    });
  }

  noteLaunches(launches: ReadonlyMap<string, Date>): Promise<void> {
    return this.#gate.pass(() => {
      for (const [id, lastLaunchAt] of launches) {
        const application = this.#tables.applications.get(id);
        if (application === undefined || Number(application.lastLaunchAt ?? -Infinity) >= Number(lastLaunchAt))
          continue;
        this.#store({ ...application, lastLaunchAt });
      }
    });
  }

  delete(id: string): Promise<boolean> {
    return this.#gate.pass(() => {
      const contextId = this.#tables.applications.get(id)?.contextId;
      if (contextId === undefined) return false;
      this.#tables.applications.delete(id);
      if (!this.#all().some((other) => other.contextId === contextId)) this.#tables.contexts.delete(contextId);
      return true;
    });
  }

  #all(): ApplicationRecord[] {
    return [...this.#tables.applications.values()];
  }

  #atPlace(placeKey: string): ApplicationRecord | undefined {
    return this.#all().find((application) => application.placeKey === placeKey);
  }

  #oldestFirst(matches: (application: ApplicationRecord) => boolean): ApplicationRecord[] {
    return this.#all()
      .filter(matches)
      .sort((a, b) => compareDates(a.createdAt, b.createdAt) || compareTexts(a.id, b.id))
      .map(copyRecord);
  }

  #insert(offered: ApplicationRecord, context: ContextRecord): ApplicationRecord {
    const { applications, contexts } = this.#tables;
    this.#checkProfile(offered.profileId);
    const owned = [...contexts.values()].find(({ ownerKey }) => ownerKey === context.ownerKey);
    if (owned === undefined) checkUnique(context, { entity: 'context', fields: ['id'], stored: contexts.values() });
    const application = { ...offered, contextId: (owned ?? context).id };
    const fields = ['id', 'deploymentId', 'resourceLinkId'] as const;
    checkUnique(application, { entity: 'application', fields, stored: applications.values() });
    if (owned === undefined) contexts.set(context.id, copyRecord(context));
    this.#store(application);
    return application;
  }

  #store(application: ApplicationRecord): void {
    this.#tables.applications.set(application.id, copyRecord(application));
  }

  #checkProfile(profileId: string): void {
    if (!this.#tables.profiles.has(profileId)) throw new StorageConflictError('application.profileId');
  }
}
