import { BusinessError } from '../errors.js';
import type { PlaceType } from '../places/place.js';
import type { SettingsRecord, SettingsStore } from '../storage/settings-store.js';

/** Until an operator saves: nothing runs; once switched on, everything is offered. */
export const DEFAULT_SETTINGS: SettingsRecord = {
  enabled: false,
  enabledForCourseElement: true,
  enabledForCourseTool: true,
  enabledForGroupTool: true,
  calendarEntries: true,
};

/** The module's switches. */
export class Settings {
  readonly #store: SettingsStore;

  constructor(deps: { readonly store: SettingsStore }) {
    this.#store = deps.store;
  }

  async load(): Promise<SettingsRecord> {
    return (await this.#store.load()) ?? DEFAULT_SETTINGS;
  }

  async save(settings: SettingsRecord): Promise<void> {
    await this.#store.save(settings);
  }

  async isEnabledFor(type: PlaceType): Promise<boolean> {
    const settings = await this.load();
    return settings.enabled && isTypeEnabled(settings, type);
  }

  /** @throws BusinessError `ERR_ZOOM_DISABLED` */
  async checkEnabledFor(type: PlaceType): Promise<void> {
    if (await this.isEnabledFor(type)) return;
    throw new BusinessError('ERR_ZOOM_DISABLED', 'Zoom is switched off here. Please ask your administrator.');
  }
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
