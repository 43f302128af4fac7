/** The module's switches, one set for the installation. */
export interface SettingsRecord {
  readonly enabled: boolean;
  readonly enabledForCourseElement: boolean;
  readonly enabledForCourseTool: boolean;
  readonly enabledForGroupTool: boolean;
  readonly calendarEntries: boolean;
  /** Must everybody agree to what is sent to Zoom before the first launch? */
  readonly consentRequired: boolean;
  /** 0 until the first save, then grows by one with each. */
  readonly revision: number;
}

export interface SettingsStore {
  /** `undefined` until the first save. */
  load(): Promise<SettingsRecord | undefined>;
  /** Replaces the settings whose revision is one less. `false`: the stored ones have another revision (nothing stored counts as 0). */
  save(settings: SettingsRecord): Promise<boolean>;
}
