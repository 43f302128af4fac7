import type { ProfileChoice, ProfileQuery, ProfileRecord, ProfileStore, ProfileSummary } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { holdProfile } from './hold-profile.js';
import { compareTexts } from './order.js';
import { parseMailDomains, toProfile, toProfileRow } from './profile-row.js';
import { searchProfiles } from './search-profiles.js';
import type { Tables } from './tables.js';

/** Profiles in a table; the revision decides which of two writers wins. */
export class SqlProfileStore implements ProfileStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async insert(profile: ProfileRecord): Promise<void> {
    await this.#db.insertInto('profile').values(toProfileRow(profile)).execute();
  }

  async find(id: string): Promise<ProfileRecord | undefined> {
    const row = await this.#db.selectFrom('profile').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toProfile(row);
  }

  async findByClientId(clientId: string): Promise<ProfileRecord | undefined> {
    const row = await this.#db.selectFrom('profile').selectAll().where('clientId', '=', clientId).executeTakeFirst();
    return row && toProfile(row);
  }

  async findByAccessTokenDigest(digest: string): Promise<ProfileRecord | undefined> {
    const row = await this.#db
      .selectFrom('profile')
      .selectAll()
      .where((eb) => eb.or([eb('accessTokenDigest', '=', digest), eb('formerTokenDigest', '=', digest)]))
      .executeTakeFirst();
    return row && toProfile(row);
  }

  async listChoices(): Promise<ProfileChoice[]> {
    const columns = ['id', 'name', 'status', 'mailDomains'] as const;
    const rows = await this.#db.selectFrom('profile').select(columns).orderBy('sortKey').execute();
    return rows.map((row) => ({ ...row, mailDomains: parseMailDomains(row.mailDomains) }));
  }

  async listActiveZoomBaseUrls(): Promise<string[]> {
    const active = this.#db.selectFrom('profile').select('zoomBaseUrl').where('status', '=', 'active').distinct();
    return (await active.execute()).map(({ zoomBaseUrl }) => zoomBaseUrl).sort(compareTexts);
  }

  search(query: ProfileQuery): Promise<{ rows: ProfileSummary[]; total: number }> {
    return searchProfiles(this.#db, query);
  }

  async update(profile: ProfileRecord): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('profile')
      .set(toProfileRow(profile))
      .where('id', '=', profile.id)
      .where('revision', '=', profile.revision - 1)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  delete(id: string, revision: number): Promise<'deleted' | 'inUse' | 'changed'> {
    return this.#db.transaction().execute(async (transaction) => {
      if ((await holdProfile(transaction, id)) !== revision) return 'changed';
      const used = transaction.selectFrom('application').select('id').where('profileId', '=', id).limit(1);
      if ((await used.executeTakeFirst()) !== undefined) return 'inUse';
      await transaction.deleteFrom('consent').where('profileId', '=', id).execute();
      await transaction.deleteFrom('profile').where('id', '=', id).execute();
      return 'deleted';
    });
  }
}
