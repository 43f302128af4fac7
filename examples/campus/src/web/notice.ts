import type { Behind } from '../host/plugin-news.js';
import type { ActiveScope } from '../host/plugins.js';
import { toLabel } from '../to-label.js';

/** What a page says about what has just been done. */
export interface Notice {
  readonly sentence: string;
  readonly isWarning: boolean;
}

/** The address of a page that says what was done, and which plugins could not follow. */
export function toDonePath(path: string, done: keyof typeof SENTENCES, behind: Behind = []): string {
  const query = new URLSearchParams({ done });
  for (const plugin of new Set(behind)) query.append('behind', plugin);
  return `${path}?${query.toString()}`;
}

/** Reads what `toDonePath` wrote. `undefined`: there is nothing to say, or the form says it itself. */
export function toNotice(
  query: Readonly<Record<string, unknown>>,
  { plugins, locale }: { plugins: readonly ActiveScope[]; locale: string },
): Notice | undefined {
  const sentence = new Map(Object.entries(SENTENCES)).get(String(query['done']));
  if (sentence === undefined) return undefined;
  const ids = [query['behind']].flat();
  const names = plugins.filter(({ id }) => ids.includes(id)).map((plugin) => toName(plugin, locale));
  if (names.length === 0) {
    return SAID_BY_FORM.includes(String(query['done'])) ? undefined : { sentence: `${sentence}.`, isWarning: false };
  }
  const list = new Intl.ListFormat('en').format(names);
  return { sentence: `${sentence}, but ${list} could not follow. ${ADVICE}`, isWarning: true };
}

const SENTENCES = {
  added: 'The element has been added',
  copied: 'The element has been copied',
  imported: 'The element has been imported',
  deleted: 'The element has been deleted',
  saved: 'The changes have been saved',
  switched: 'The tool has been switched',
  'course-copied': 'The course has been copied; this is the copy',
  'course-imported': 'The course has been imported',
  'course-deleted': 'The course has been deleted',
  'group-deleted': 'The group has been deleted',
  left: 'You are no longer a member',
  erased: 'The user has been erased',
} as const;

const SAID_BY_FORM: readonly string[] = ['saved', 'switched'];

const ADVICE = 'Please tell the operator of Campus, who finds the reason in the log.';

/** What people know a plugin by. */
function toName({ id, registrations }: ActiveScope, locale: string): string {
  const { courseElements, courseTools, groupTools, adminPages } = registrations;
  const lists = [courseElements, courseTools, groupTools, adminPages].map((registry) => registry.list());
  const label = lists.flat()[0]?.label;
  return label ? toLabel(label, locale) : id;
}
