import type { ApplicationRecord, ConsentRecord, ContextRecord, ProfileRecord } from '@lms-zoom/core';

/**
 * What more than one store works on: a profile that an application has stays, its consents go with it; a calendar entry
 * leads back to an application.
 */
export interface MemoryTables {
  readonly profiles: Map<string, ProfileRecord>;
  readonly applications: Map<string, ApplicationRecord>;
  readonly contexts: Map<string, ContextRecord>;
  /** By user and profile, see {@link toConsentKey}. */
  readonly consents: Map<string, ConsentRecord>;
}

/** Tables with nothing in them. */
export function createMemoryTables(): MemoryTables {
  return { profiles: new Map(), applications: new Map(), contexts: new Map(), consents: new Map() };
}

/** The key of a user's consent for a profile. */
export function toConsentKey({ userId, profileId }: Pick<ConsentRecord, 'userId' | 'profileId'>): string {
  return JSON.stringify([userId, profileId]);
}
