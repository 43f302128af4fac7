import type { SubjectRecord, SubjectStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { findOrInsert } from './find-or-insert.js';
import type { Tables } from './tables.js';

/** Subjects in a table whose primary key is user and audience. */
export class SqlSubjectStore implements SubjectStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  findOrInsert(subject: SubjectRecord): Promise<SubjectRecord> {
    return findOrInsert(
      () => this.#find(subject),
      () => this.#db.insertInto('subject').values(subject).returningAll().executeTakeFirstOrThrow(),
    );
  }

  async deleteByUser(userId: string): Promise<void> {
    await this.#db.deleteFrom('subject').where('userId', '=', userId).execute();
  }

  #find({ userId, audience }: SubjectRecord): Promise<SubjectRecord | undefined> {
    return this.#db
      .selectFrom('subject')
      .selectAll()
      .where('userId', '=', userId)
      .where('audience', '=', audience)
      .executeTakeFirst();
  }
}
