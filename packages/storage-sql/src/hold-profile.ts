import type { Transaction } from 'kysely';
import type { Tables } from './tables.js';

/**
 * The revision of a profile that nobody else changes or deletes before the transaction ends; `undefined` if there is
 * none. An update that changes nothing locks the row in every database.
 */
export async function holdProfile(transaction: Transaction<Tables>, id: string): Promise<number | undefined> {
  const held = await transaction
    .updateTable('profile')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirst();
  return held?.revision;
}
