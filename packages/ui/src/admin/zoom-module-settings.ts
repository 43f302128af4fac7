import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Settings, type SettingsChoice } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';
import { renderCheckbox } from '../parts/render-checkbox.js';
import { toProblemTexts } from '../parts/problem-texts.js';
import { UnloadGuard } from '../parts/unload-guard.js';
import { findStops, takesEntries, type Stops } from './find-stops.js';
import { renderSwitches, SWITCHES_LOOK } from './render-switches.js';

/**
 * The form that switches Zoom on, for which places, and how. Says before Save what stops, and where Zoom sets no calendar entries
 * any more, offers to remove those that are left. Fires `settings-saved` with what was saved, and `settings-reload` when the person
 * wants the current version.
 */
export class ZoomModuleSettings extends LitElement {
  static override styles = [
    LOOK,
    SWITCHES_LOOK,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
      }
      .stops {
        display: contents;
      }
      ul {
        margin: 0.25rem 0 0.5rem;
        padding-left: 1.25rem;
      }
    `,
  ];

  /** What is stored; a new value replaces what the form shows. */
  @property({ attribute: false }) settings: Settings | undefined;
  @state() private changes: Partial<SettingsChoice> = {};
  @state() private isSaved = false;
  @state() private isCleanUpWanted = false;
  /** How many meetings the last Save removed from calendars. */
  @state() private removed: number | undefined;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #saving = new ApiCall(this);
  readonly #cleaning = new ApiCall(this);

  constructor() {
    super();
    new UnloadGuard(this, () => this.#isChanged);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    this.changes = {};
    if (!this.isSaved) this.#saving.cancel();
  }

  override render(): TemplateResult | typeof nothing {
    const { settings } = this;
    if (!settings) return nothing;
    const { t } = this.#texts;
    const choice = { ...settings, ...this.changes };
    const isOff = !takesEntries(choice);
    return html`
      <form @submit=${this.#submit}>
        ${renderSwitches({ texts: this.#texts, choice, onChange: (change) => this.#change(change) })}
        <div class="stops" role="status">${this.#renderStops(findStops(settings, choice))}</div>
        ${isOff && settings.calendarEntryCount > 0 ? this.#renderCleanUp(settings.calendarEntryCount) : nothing}
        ${this.#renderProblem()}
        <div class="row">
          <button class="primary" aria-disabled=${this.#isBusy}>${t('general:save')}</button>
          <span role="status">${this.#renderStatus()}</span>
        </div>
      </form>
    `;
  }

  #renderStops({ places, calendar }: Stops): TemplateResult | typeof nothing {
    if (places.length === 0 && !calendar) return nothing;
    const { t } = this.#texts;
    return html`
      <zoom-notice tone="warning" heading=${t('admin:configuration.stops.title')}>
        <ul>
          ${places.map(({ type, count }) => html`<li>${t(`admin:configuration.stops.${type}`, { count })}</li>`)}
          ${calendar ? this.#renderCalendarStops() : nothing}
        </ul>
        ${this.#isCleanUp ? nothing : html`<p>${t('admin:configuration.stops.stays')}</p>`}
      </zoom-notice>
    `;
  }

  #renderCalendarStops(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <li>${t(`admin:configuration.stops.${this.#isCleanUp ? 'calendarCleared' : 'calendar'}`)}</li>
      <li>${t('admin:configuration.stops.feeds')}</li>
    `;
  }

  #renderCleanUp(count: number): TemplateResult {
    const { t } = this.#texts;
    return renderCheckbox(
      {
        name: 'cleanUp',
        label: t('admin:configuration.cleanUp', { count }),
        help: t('admin:configuration.cleanUpHelp'),
      },
      { isChecked: this.isCleanUpWanted, onChange: (isWanted) => this.#wantCleanUp(isWanted) },
    );
  }

  #renderProblem(): TemplateResult | typeof nothing {
    const problem = this.#saving.problem ?? this.#cleaning.problem;
    if (problem?.code !== 'ERR_SETTINGS_CHANGED') return renderProblem(problem, { texts: this.#texts });
    const { title, advice } = toProblemTexts(problem, this.#texts);
    return html`
      <zoom-notice tone="warning" role="alert" heading=${title} advice=${advice}>
        <button type="button" @click=${this.#reload}>${this.#texts.t('general:loadCurrent')}</button>
      </zoom-notice>
    `;
  }

  #renderStatus(): string | typeof nothing {
    const { t } = this.#texts;
    if (this.#isBusy) return t('general:saving');
    if (this.#isChanged) return t('admin:configuration.unsaved');
    if (!this.isSaved) return nothing;
    const { removed } = this;
    const words = removed === undefined ? [] : [t('admin:configuration.cleanedUp', { count: removed })];
    return [t('general:saved'), ...words].join(' ');
  }

  get #isBusy(): boolean {
    return this.#saving.isBusy || this.#cleaning.isBusy;
  }

  get #isCleanUp(): boolean {
    const { settings, changes, isCleanUpWanted } = this;
    return settings !== undefined && !takesEntries({ ...settings, ...changes }) && isCleanUpWanted;
  }

  get #isChanged(): boolean {
    if (this.#isCleanUp) return true;
    const changes = Object.entries(this.changes) as [keyof SettingsChoice, boolean][];
    return changes.some(([name, value]) => this.settings?.[name] !== value);
  }

  #change(change: Partial<SettingsChoice>): void {
    this.changes = { ...this.changes, ...change };
    this.isSaved = false;
  }

  #wantCleanUp(isWanted: boolean): void {
    this.isCleanUpWanted = isWanted;
    this.isSaved = false;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.settings && !this.#isBusy) void this.#save(this.settings);
  };

  /** The button goes with the notice, so the focus goes on to the first switch. */
  readonly #reload = (): void => {
    this.renderRoot.querySelector('input')?.focus();
    this.dispatchEvent(new Event('settings-reload'));
  };

  async #save({ applications: _applications, calendarEntryCount: _count, ...settings }: Settings): Promise<void> {
    const { changes } = this;
    const isCleanUp = this.#isCleanUp;
    this.isSaved = false;
    this.removed = undefined;
    this.#cleaning.cancel();
    const saved = await this.#saving.run((signal) => new AdminApi(signal).saveSettings({ ...settings, ...changes }));
    this.isSaved = saved !== undefined;
    if (saved) this.#tell(saved);
    if (saved && isCleanUp) await this.#cleanUp(saved);
  }

  /** Only after that is switched off, or Zoom might send meetings meanwhile. */
  async #cleanUp(saved: Settings): Promise<void> {
    const answer = await this.#cleaning.run((signal) => new AdminApi(signal).removeCalendarEntries());
    if (!answer) return;
    this.removed = answer.removed;
    this.isCleanUpWanted = false;
    this.#tell({ ...saved, calendarEntryCount: 0 });
  }

  #tell(saved: Settings): void {
    this.dispatchEvent(new CustomEvent('settings-saved', { detail: saved }));
  }
}
