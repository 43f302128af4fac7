import type { UserDirectory } from '@lms-zoom/core';
import type { Request } from 'express';
import type { SessionReader } from '../session-reader.js';
import { findPageTexts } from './page-texts.js';
import type { PageTexts } from './page-texts.js';

export interface TextsOfPersonDeps {
  readonly sessions: Pick<SessionReader, 'userOf'>;
  readonly users: UserDirectory;
}

/** The texts in the language of the account that is logged in, else as the browser asks. Never rejects. */
export async function findTextsOfPerson(deps: TextsOfPersonDeps, request: Request): Promise<PageTexts> {
  return findPageTexts(request, await findLocale(deps, request));
}

async function findLocale({ sessions, users }: TextsOfPersonDeps, request: Request): Promise<string | undefined> {
  try {
    const userId = await sessions.userOf(request);
    return userId === undefined ? undefined : (await users.find(userId))?.locale;
  } catch {
    // The page tells of another failure already, and has to come.
    return undefined;
  }
}
