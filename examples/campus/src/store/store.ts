import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarEntries } from './calendar-entries.js';
import { Elements } from './elements.js';
import { openDatabase } from './open-database.js';
import { Sessions } from './sessions.js';
import { Settings } from './settings.js';
import { Spaces } from './spaces.js';
import { Tools } from './tools.js';
import { Users } from './users.js';

/** Everything that campus keeps, one member per kind of thing. */
export interface Store {
  readonly settings: Settings;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly spaces: Spaces;
  readonly elements: Elements;
  readonly tools: Tools;
  readonly calendarEntries: CalendarEntries;
  /** All that the work changes is changed together, or not at all. */
  inTransaction<Result>(work: () => Result): Result;
  close(): void;
}

/** Opens `campus.db` in the given directory, which is made if it is not there. */
export function openStore(directory: string): Store {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const database = openDatabase(join(directory, 'campus.db'));
  return {
    settings: new Settings(database),
    users: new Users(database),
    sessions: new Sessions(database),
    spaces: new Spaces(database),
    elements: new Elements(database),
    tools: new Tools(database),
    calendarEntries: new CalendarEntries(database),
    inTransaction: (work) => database.transaction(work)(),
    close: () => database.close(),
  };
}
