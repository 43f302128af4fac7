import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Settings, type SettingsChoice } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';
import { toProblemTexts } from '../parts/problem-texts.js';
import { UnloadGuard } from '../parts/unload-guard.js';
import { findStops, type Stops } from './find-stops.js';
import { renderSwitches, SWITCHES_LOOK } from './render-switches.js';

/**
 * The form that switches Zoom on, for which places, and how. Says before Save what stops. Fires `settings-saved` with what was
 * saved, and `settings-reload` when the person wants the current version.
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
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #saving = new ApiCall(this);

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
    return html`
      <form @submit=${this.#submit}>
        ${renderSwitches({ texts: this.#texts, choice, onChange: (change) => this.#change(change) })}
        <div class="stops" role="status">${this.#renderStops(findStops(settings, choice))}</div>
        ${this.#renderProblem()}
        <div class="row">
          <button class="primary" aria-disabled=${this.#saving.isBusy}>${t('general:save')}</button>
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
          ${calendar ? html`<li>${t('admin:configuration.stops.calendar')}</li>` : nothing}
        </ul>
        <p>${t('admin:configuration.stops.stays')}</p>
      </zoom-notice>
    `;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    const { problem } = this.#saving;
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
    if (this.#saving.isBusy) return t('general:saving');
    if (this.#isChanged) return t('admin:configuration.unsaved');
    return this.isSaved ? t('general:saved') : nothing;
  }

  get #isChanged(): boolean {
    const changes = Object.entries(this.changes) as [keyof SettingsChoice, boolean][];
    return changes.some(([name, value]) => this.settings?.[name] !== value);
  }

  #change(change: Partial<SettingsChoice>): void {
    this.changes = { ...this.changes, ...change };
    this.isSaved = false;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.settings && !this.#saving.isBusy) void this.#save(this.settings);
  };

  /** The button goes with the notice, so the focus goes on to the first switch. */
  readonly #reload = (): void => {
    this.renderRoot.querySelector('input')?.focus();
    this.dispatchEvent(new Event('settings-reload'));
  };

  async #save({ applications: _applications, ...settings }: Settings): Promise<void> {
    const { changes } = this;
    this.isSaved = false;
    const saved = await this.#saving.run((signal) => new AdminApi(signal).saveSettings({ ...settings, ...changes }));
    this.isSaved = saved !== undefined;
    if (saved) this.dispatchEvent(new CustomEvent('settings-saved', { detail: saved }));
  }
}
