import type { Message } from '../api/connection-check-api.js';
import { formatDate, formatDuration } from '../locales/formats.js';
import type { Texts } from '../locales/translation.js';

/** The sentence of a message of the connection check, with its dates (`…At`) and durations (`…Seconds`) as the person writes them. */
export function toMessageText({ code, values }: Message, { t, find, locale }: Texts<'check'>): string {
  const shown = Object.entries(values).map(([name, value]) => [name, toShown(name, { value, locale })] as const);
  return find(`check:message.${code}`, Object.fromEntries(shown)) ?? t('check:message.unknown', { code });
}

function toShown(name: string, { value, locale }: { value: string | number; locale: string }): string | number {
  if (name.endsWith('At')) return formatDate(locale, new Date(value));
  return name.endsWith('Seconds') ? formatDuration(locale, Number(value)) : value;
}
