import type { PlaceSettings } from '../api/place-api.js';
import type { Texts } from '../locales/translation.js';
import type { Tone } from '../parts/icon.js';

const TONES = { ok: 'ok', notConfigured: 'info', profileInactive: 'warning', disabled: 'warning' } as const;

interface Words {
  readonly tone: Tone;
  readonly heading: string;
  readonly advice: string;
}

/** How a place stands, and what its author or owner can do about it. */
export function toStatusWords(settings: PlaceSettings, { t, find }: Texts<'settings'>): Words {
  const { status } = settings;
  const name = `settings:status.${status}` as const;
  const advice = status === 'notConfigured' ? t(`settings:toDo.${findToDo(settings)}`) : find(`${name}.advice`);
  return { tone: TONES[status], heading: t(`${name}.title`), advice: advice ?? '' };
}

function findToDo({ profiles, preselectedProfileId }: PlaceSettings): 'save' | 'choose' | 'activate' {
  if (preselectedProfileId !== null) return 'save';
  return profiles.some(({ status }) => status === 'active') ? 'choose' : 'activate';
}
