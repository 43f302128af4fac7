import type { ProfileQuery, ProfileSummary } from '@lms-zoom/core';
import { sql } from 'kysely';
import type { Kysely, OrderByItemBuilder, RawBuilder } from 'kysely';
import { toDate } from './dates.js';
import { parseMailDomains } from './profile-row.js';
import type { Tables } from './tables.js';

const SORT_COLUMNS = {
  name: 'profile.sortKey',
  status: 'profile.status',
  applications: 'applications',
  lastLaunch: 'lastLaunchAt',
} as const satisfies Record<ProfileQuery['sort'], string>;

/** One page of the operator's table, and how many rows there are in all. The database finds, counts, sorts and cuts. */
export async function searchProfiles(
  db: Kysely<Tables>,
  query: ProfileQuery,
): Promise<{ rows: ProfileSummary[]; total: number }> {
  const { total } = await db
    .selectFrom('profile')
    .select(({ fn }) => fn.countAll().as('total'))
    .where(matches(query.search))
    .executeTakeFirstOrThrow();
  return { rows: await findRows(db, query), total: Number(total) };
}

async function findRows(
  db: Kysely<Tables>,
  { search, sort, descending, offset, limit }: ProfileQuery,
): Promise<ProfileSummary[]> {
  const rows = await db
    .selectFrom('profile')
    .leftJoin('application', 'application.profileId', 'profile.id')
    .select(['profile.id', 'name', 'status', 'mailDomains', 'clientId', 'revision'])
    .select(({ fn }) => [
      fn.count('application.id').as('applications'),
      fn.max<number | null>('application.lastLaunchAt').as('lastLaunchAt'),
    ])
    .where(matches(search))
    .groupBy('profile.id')
    .orderBy(SORT_COLUMNS[sort], descending ? greatestFirst : leastFirst)
    .orderBy('profile.sortKey')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ mailDomains, applications, lastLaunchAt, ...row }) => ({
    ...row,
    mailDomains: parseMailDomains(mailDomains),
    applications: Number(applications),
    lastLaunchAt: toDate(lastLaunchAt),
  }));
}

function leastFirst(column: OrderByItemBuilder): OrderByItemBuilder {
  return column.asc().nullsFirst();
}

function greatestFirst(column: OrderByItemBuilder): OrderByItemBuilder {
  return column.desc().nullsLast();
}

/** Text that stands for itself in a pattern, though `%`, `_` and `\` mean something there. */
function matches(search: string): RawBuilder<boolean> {
  const pattern = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<boolean>`${sql.ref('profile.searchText')} like ${pattern} escape '\\'`;
}
