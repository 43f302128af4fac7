import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { ToolDocument } from './tool-store.js';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a document (AES-256-GCM) under a random secret. */
export const sealDocument = (secret: string, document: ToolDocument): string => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, toKey(secret), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(document), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
};

/** Decrypts what `sealDocument` made; throws when it was changed or the secret is another one. */
export const openDocument = (secret: string, sealed: string): ToolDocument => {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, toKey(secret), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return JSON.parse(body.toString('utf8')) as ToolDocument;
};

const toKey = (secret: string): Buffer => createHash('sha256').update(secret).digest();
