/** The module's switches, one set for the installation. */
export interface SettingsRecord {
  readonly enabled: boolean;
  readonly enabledForCourseElement: boolean;
  readonly enabledForCourseTool: boolean;
  readonly enabledForGroupTool: boolean;
  readonly calendarEntries: boolean;
}

export interface SettingsStore {
  /** `undefined` until the first save. */
  load(): Promise<SettingsRecord | undefined>;
  save(settings: SettingsRecord): Promise<void>;
}
