import type { ContextRecord } from '@lms-zoom/core';
import type { Transaction } from 'kysely';
import type { Tables } from './tables.js';

/**
 * The id of the owner's context, which is stored if there is none, and which nobody else deletes before the transaction
 * ends.
 * @throws StorageConflictError `context.id` if another owner has that id
 */
export async function holdContext(transaction: Transaction<Tables>, context: ContextRecord): Promise<string> {
  const found = await transaction
    .updateTable('context')
    .set((eb) => ({ ownerKey: eb.ref('ownerKey') }))
    .where('ownerKey', '=', context.ownerKey)
    .returning('id')
    .executeTakeFirst();
  return (found ?? (await insert(transaction, context))).id;
}

/** Deletes the context if no application has it; it is held first, so that no application gets it meanwhile. */
export async function dropUnusedContext(transaction: Transaction<Tables>, id: string): Promise<void> {
  await transaction
    .updateTable('context')
    .set((eb) => ({ ownerKey: eb.ref('ownerKey') }))
    .where('id', '=', id)
    .execute();
  const user = transaction.selectFrom('application').select('id').where('contextId', '=', id).limit(1);
  if ((await user.executeTakeFirst()) !== undefined) return;
  await transaction.deleteFrom('context').where('id', '=', id).execute();
}

/** If another connection was faster, its context is answered. */
function insert(transaction: Transaction<Tables>, context: ContextRecord): Promise<{ id: string }> {
  return transaction
    .insertInto('context')
    .values({ ...context, createdAt: context.createdAt.getTime() })
    .onConflict((conflict) => conflict.column('ownerKey').doUpdateSet({ ownerKey: context.ownerKey }))
    .returning('id')
    .executeTakeFirstOrThrow();
}
