import type { Transaction } from 'kysely';
import { compareTexts } from './order.js';
import type { Tables } from './tables.js';

/**
 * Are all of them there? Then nobody else deletes one before the transaction ends: an update that changes nothing locks
 * the row in every database. All callers lock in the same order, so that no two wait for each other.
 */
export async function holdApplications(transaction: Transaction<Tables>, ids: readonly string[]): Promise<boolean> {
  for (const id of [...new Set(ids)].sort(compareTexts)) {
    const { numUpdatedRows } = await transaction
      .updateTable('application')
      .set((eb) => ({ updatedAt: eb.ref('updatedAt') }))
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
  }
  return true;
}
