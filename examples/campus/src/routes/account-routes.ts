import { Router } from 'express';
import { z } from 'zod';
import type { User } from '../store/users.js';
import { THEMES } from '../themes.js';
import { type FormState, parseForm } from '../web/form.js';
import { toDonePath } from '../web/notice.js';
import { getViewer } from '../web/viewer.js';
import type { RoutesDeps } from './routes-deps.js';

interface Option {
  readonly value: string;
  readonly label: string;
  /** The label's language, where it is not English. */
  readonly lang?: string;
}

/** One's own account: language, time zone and theme. */
export function createAccountRoutes({ store, pages }: Pick<RoutesDeps, 'store' | 'pages'>): Router {
  const router = Router();

  router.get('/account', (_request, response) => {
    const { user } = getViewer(response);
    const lists = { locales: listLocales(user), timeZones: listTimeZones(user), themes: THEME_OPTIONS };
    return pages.send(response, 'account', { title: 'My account', form: toForm(user), ...lists });
  });

  router.post('/account', (request, response) => {
    const { user } = getViewer(response);
    const { locale, time_zone: timeZone, theme } = parseForm(request, toSchema(user));
    store.users.changePreferences(user.id, { locale, timeZone, theme });
    response.redirect(303, toDonePath('/account', 'saved'));
  });

  return router;
}

const toSchema = (user: User) =>
  z.object({
    locale: z.enum(listLocales(user).map(({ value }) => value)),
    time_zone: z.enum(listTimeZones(user).map(({ value }) => value)),
    theme: z.enum(THEMES),
  });

const toForm = ({ locale, timeZone, theme }: User): FormState => ({
  values: { locale, time_zone: timeZone, theme },
  errors: {},
});

/** With the one that the user has, which may be a regional one. */
const listLocales = ({ locale }: User): readonly Option[] =>
  LOCALES.some(({ value }) => value === locale)
    ? LOCALES
    : [...LOCALES, { value: locale, label: new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale }];

const listTimeZones = ({ timeZone }: User): readonly Option[] =>
  [...new Set([...TIME_ZONES, timeZone])].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));

const LOCALES: readonly Option[] = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch', lang: 'de' },
  { value: 'fr', label: 'Français', lang: 'fr' },
  { value: 'it', label: 'Italiano', lang: 'it' },
  { value: 'es', label: 'Español', lang: 'es' },
];

const TIME_ZONES = [
  'Africa/Johannesburg',
  'America/Chicago',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Zurich',
  'Pacific/Auckland',
  'UTC',
];

const THEME_OPTIONS: readonly Option[] = THEMES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));
