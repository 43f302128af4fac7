import type { ApplicationRecord, ApplicationStore, ContextRecord } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { compareDates, compareTexts } from './compare.js';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** Applications by id, and the contexts that came with them. */
export class MemoryApplicationStore implements ApplicationStore {
  readonly #gate: Gate;
  readonly #applications = new Map<string, ApplicationRecord>();
  readonly #contexts = new Map<string, ContextRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  find(id: string): Promise<ApplicationRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#applications.get(id)));
  }

  findByPlace(placeKey: string): Promise<ApplicationRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#atPlace(placeKey)));
  }

  findByDeployment(deploymentId: string): Promise<ApplicationRecord | undefined> {
    return this.#gate.pass(() =>
      copyFound(this.#findWhere((application) => application.deploymentId === deploymentId)),
    );
  }

  listByContext(contextId: string): Promise<ApplicationRecord[]> {
    return this.#gate.pass(() =>
      [...this.#applications.values()]
        .filter((application) => application.contextId === contextId)
        .sort((a, b) => compareDates(a.createdAt, b.createdAt) || compareTexts(a.id, b.id))
        .map(copyRecord),
    );
  }

  countByProfile(): Promise<ReadonlyMap<string, number>> {
    return this.#gate.pass(() => {
      const counts = new Map<string, number>();
      for (const { profileId } of this.#applications.values()) counts.set(profileId, (counts.get(profileId) ?? 0) + 1);
      return counts;
    });
  }

  findOrInsert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord> {
    return this.#gate.pass(() => copyRecord(this.#atPlace(application.placeKey) ?? this.#insert(application, context)));
  }

  setProfile(id: string, profileId: string, updatedAt: Date): Promise<boolean> {
    return this.#gate.pass(() => {
      const application = this.#applications.get(id);
      if (application === undefined) return false;
      this.#applications.set(id, copyRecord({ ...application, profileId, updatedAt }));
      return true;
    });
  }

  #atPlace(placeKey: string): ApplicationRecord | undefined {
    return this.#findWhere((application) => application.placeKey === placeKey);
  }

  #findWhere(matches: (application: ApplicationRecord) => boolean): ApplicationRecord | undefined {
    return [...this.#applications.values()].find(matches);
  }

  #insert(application: ApplicationRecord, context: ContextRecord): ApplicationRecord {
    const fields = ['id', 'deploymentId', 'resourceLinkId'] as const;
    checkUnique(context, { entity: 'context', fields: ['id'], stored: this.#contexts.values() });
    checkUnique(application, { entity: 'application', fields, stored: this.#applications.values() });
    this.#contexts.set(context.id, copyRecord(context));
    this.#applications.set(application.id, copyRecord(application));
    return application;
  }
}
