import type { ActivityRecord } from '../api/list-activity.js';
import type { TextValues } from '../locales/text-catalogue.js';
import type { Texts } from '../locales/translation.js';

/** The sentence of what happened: by its code, by the family of its code, or the code itself. */
export function toActivityText(record: ActivityRecord, { t, find }: Texts<'activity'>): string {
  const { outcome, code, detail } = record;
  if (code === null) return outcome === 'ok' ? t(`activity:done.${toDone(record)}`) : t(`activity:outcomes.${outcome}`);
  const [, family = ''] = /^ERR_([A-Z]+)_/.exec(code) ?? [];
  return (
    find(`activity:codes.${code}`, toValues(detail)) ??
    find(`activity:families.${family}`) ??
    t('activity:unknown', { code })
  );
}

/** Zoom calls for two things: to set entries, and to remove them. */
const toDone = ({ kind, detail }: ActivityRecord) =>
  kind === 'calendar' && detail['removed'] !== undefined ? 'calendarRemoved' : kind;

const toValues = (detail: ActivityRecord['detail']): TextValues =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]));
