import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import { PLACE_TYPES } from '../places/place.js';
import type { PlaceType } from '../places/place.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import type { Storage } from '../storage/storage.js';

export interface SettingsDeps {
  readonly store: Storage['settings'];
  readonly applications: Pick<Storage['applications'], 'countByType'>;
  readonly activityLog: ActivityLog;
}

/** Until an operator saves: nothing runs; once switched on, everything is offered. */
export const DEFAULT_SETTINGS: SettingsRecord = {
  enabled: false,
  enabledForCourseElement: true,
  enabledForCourseTool: true,
  enabledForGroupTool: true,
  calendarEntries: true,
  consentRequired: false,
  revision: 0,
};

/** The module's switches. */
export class Settings {
  readonly #deps: SettingsDeps;

  constructor(deps: SettingsDeps) {
    this.#deps = deps;
  }

  async load(): Promise<SettingsRecord> {
    return (await this.#deps.store.load()) ?? DEFAULT_SETTINGS;
  }

  /**
   * `change.revision` is the one that the operator saw. Without a change nothing is saved.
   * @throws BusinessError `ERR_SETTINGS_CHANGED` (somebody else saved in between)
   */
  async save(actorId: string, change: SettingsRecord): Promise<SettingsRecord> {
    const current = await this.load();
    if (current.revision !== change.revision) throw createChangedError();
    const detail = listChanges(current, change);
    if (Object.keys(detail).length === 0) return current;
    const saved = { ...change, revision: change.revision + 1 };
    if (!(await this.#deps.store.save(saved))) throw createChangedError();
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', code: 'settingsChanged', userId: actorId, detail });
    return saved;
  }

  async isEnabledFor(type: PlaceType): Promise<boolean> {
    return isEnabledIn(await this.load(), type);
  }

  /** How many places of each type use Zoom: what stops when it is switched off. */
  async countApplications(): Promise<Readonly<Record<PlaceType, number>>> {
    const counts = await this.#deps.applications.countByType();
    const entries = PLACE_TYPES.map((type) => [type, counts.get(type) ?? 0]);
    return Object.fromEntries(entries) as Record<PlaceType, number>;
  }
}

/** @throws BusinessError `ERR_ZOOM_DISABLED` */
export function checkEnabledIn(settings: SettingsRecord, type: PlaceType): void {
  if (isEnabledIn(settings, type)) return;
  throw new BusinessError('ERR_ZOOM_DISABLED', 'Zoom is switched off here. Please ask your administrator.');
}

/** Is Zoom switched on for this type of place? */
export function isEnabledIn(settings: SettingsRecord, type: PlaceType): boolean {
  return settings.enabled && isTypeEnabled(settings, type);
}

function isTypeEnabled(settings: SettingsRecord, type: PlaceType): boolean {
  switch (type) {
    case 'courseElement':
      return settings.enabledForCourseElement;
    case 'courseTool':
      return settings.enabledForCourseTool;
    case 'groupTool':
      return settings.enabledForGroupTool;
  }
}

/** The new values of what differs. */
function listChanges(
  { revision: _revision, ...current }: SettingsRecord,
  change: SettingsRecord,
): Readonly<Record<string, boolean>> {
  const names = Object.keys(current) as (keyof typeof current)[];
  return Object.fromEntries(names.filter((name) => current[name] !== change[name]).map((name) => [name, change[name]]));
}

function createChangedError(): BusinessError {
  return new BusinessError(
    'ERR_SETTINGS_CHANGED',
    'Somebody else changed these settings in the meantime. Load them again, then repeat your change.',
  );
}
