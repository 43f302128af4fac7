import type { ActivityRecord } from '../api/list-activity.js';
import type { Texts } from '../locales/translation.js';

/** The sentence of what happened: by its code, by the family of its code, or the code itself. */
export function toActivityText({ kind, outcome, code }: ActivityRecord, { t, find }: Texts<'admin'>): string {
  if (code === null)
    return outcome === 'ok' ? t(`admin:activity.done.${kind}`) : t(`admin:activity.outcomes.${outcome}`);
  const [, family = ''] = /^ERR_([A-Z]+)_/.exec(code) ?? [];
  return (
    find(`admin:activity.codes.${code}`) ??
    find(`admin:activity.families.${family}`) ??
    t('admin:activity.unknown', { code })
  );
}
