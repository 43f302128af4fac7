import { VALUE, multiple, single } from '../description.js';
import type { MoodleData } from '../description.js';

/** What was not done as asked (Moodle's `external_warnings`). */
export type MoodleWarning = Readonly<Record<'item' | 'warningcode' | 'message', string>> &
  Readonly<Record<string, MoodleData>>;

export const WARNINGS = multiple(single({ item: VALUE, itemid: VALUE, warningcode: VALUE, message: VALUE }));

/** The code of each warning, for the log. */
export function listCodes(warnings: readonly MoodleWarning[]): string[] {
  return warnings.map(({ warningcode }) => warningcode);
}
