import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActivationError } from './activation-error.js';
import type { PluginConfig, StorageConfig } from './config.js';
import { getStorageConfig } from './open-storage.js';

const MIN_BYTES = 32;

/**
 * The host's master secret. In development a missing one is generated and kept beside the SQLite file (mode 0600).
 * @throws ActivationError `ERR_SECRET_MISSING`, `ERR_SECRET_TOO_SHORT`
 */
export async function getMasterSecret(master: Uint8Array | undefined, config: PluginConfig): Promise<Uint8Array> {
  const secret = master ?? (await getDevelopmentSecret(config));
  if (secret.byteLength >= MIN_BYTES) return secret;
  throw new ActivationError('ERR_SECRET_TOO_SHORT', `The master secret must have at least ${MIN_BYTES} bytes.`);
}

async function getDevelopmentSecret(config: PluginConfig): Promise<Uint8Array> {
  if (!config.development) {
    throw new ActivationError(
      'ERR_SECRET_MISSING',
      `The LMS gives no master secret (secrets.master), at least ${MIN_BYTES} random bytes.`,
    );
  }
  const file = findSecretFile(getStorageConfig(config));
  return file === undefined ? randomBytes(MIN_BYTES) : readOrCreate(file);
}

function findSecretFile(storage: StorageConfig): string | undefined {
  return storage.adapter === 'sqlite' ? join(dirname(storage.file), 'development-secret') : undefined;
}

/** Of two processes that start at once one gives the file its name, whole; both read it. */
async function readOrCreate(file: string): Promise<Uint8Array> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(MIN_BYTES).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if (!isExisting(error)) throw error;
  } finally {
    await rm(draft);
  }
  return Buffer.from(await readFile(file, 'utf8'), 'base64url');
}

function isExisting(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
