import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi, type PlaceSettings } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { toFieldErrors, toProblemTexts } from '../parts/problem-texts.js';
import { focusFirstInvalid } from '../parts/render-field.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { toStatusWords } from './place-status.js';
import { renderProfileSelect } from './render-profile-select.js';

/** The form in which an author or group owner chooses the Zoom profile of a place. Looking changes nothing. */
export class ZoomSettings extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        max-width: 36rem;
      }
      [aria-live] > p {
        margin-top: 0.5rem;
      }
    `,
  ];

  /** Such as `courseElement:42`. */
  @property() place = '';
  @state() private settings: PlaceSettings | undefined;
  @state() private chosen = '';
  @state() private isSaved = false;
  @state() private isMissing = false;
  readonly #texts = new Translation(this, 'general', 'settings');
  readonly #loading = new ApiCall(this);
  readonly #saving = new ApiCall(this);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { problem } = this.#loading;
    if (!this.#texts.isReady) return this.#texts.renderPending();
    if (problem) return renderProblem(problem, { texts: this.#texts, onRetry: () => void this.#load() });
    if (!this.settings) return renderLoading(this.#loading, this.#texts);
    if (this.settings.profiles.length === 0) return this.#renderNoProfile();
    return this.#renderForm(this.settings);
  }

  #renderNoProfile(): TemplateResult {
    const { t } = this.#texts;
    const [heading, advice] = [t('settings:noProfile.title'), t('settings:noProfile.advice')];
    return html`<zoom-notice heading=${heading} advice=${advice}></zoom-notice>`;
  }

  #renderForm(settings: PlaceSettings): TemplateResult {
    const { tone, heading, advice } = toStatusWords(settings, this.#texts);
    return html`
      <form class="stack" novalidate @submit=${this.#submit}>
        <zoom-notice role="status" tone=${tone} heading=${heading} advice=${advice}></zoom-notice>
        <div>
          ${this.#renderSelect(settings)}
          <div aria-live="polite">${this.#renderChangeNote(settings)}</div>
        </div>
        ${this.#renderSaveProblem()}
        <div class="row">
          <button class="primary" aria-disabled=${this.#saving.isBusy}>${this.#texts.t('general:save')}</button>
          <span role="status">${this.#renderSaved()}</span>
        </div>
      </form>
    `;
  }

  #renderSelect(settings: PlaceSettings): TemplateResult {
    const texts = this.#texts;
    const error = this.isMissing
      ? texts.t('general:fields.profileId.required')
      : toFieldErrors(this.#saving.problem, texts)['profileId'];
    const { chosen } = this;
    const isDisabled = this.#saving.isBusy;
    return renderProfileSelect(settings, { texts, chosen, error, isDisabled, onChange: this.#choose });
  }

  #renderChangeNote({ profileId }: PlaceSettings): TemplateResult | typeof nothing {
    if (profileId === null || profileId === this.chosen) return nothing;
    return html`<p class="muted">${this.#texts.t('settings:changeNote')}</p>`;
  }

  #renderSaveProblem(): TemplateResult | typeof nothing {
    const { problem } = this.#saving;
    const texts = this.#texts;
    if (problem?.code !== 'ERR_PLACE_CHANGED') return renderProblem(problem, { texts });
    const { title, advice } = toProblemTexts(problem, texts);
    return html`
      <zoom-notice role="alert" tone="warning" heading=${title} advice=${advice}>
        <button type="button" @click=${this.#loadCurrent}>${texts.t('general:loadCurrent')}</button>
      </zoom-notice>
    `;
  }

  #renderSaved(): string | typeof nothing {
    if (this.#saving.isBusy) return this.#texts.t('general:saving');
    return this.isSaved ? this.#texts.t('general:saved') : nothing;
  }

  readonly #choose = (id: string): void => {
    this.chosen = id;
    this.isSaved = false;
    this.isMissing = false;
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#saving.isBusy) void this.#save();
  };

  readonly #loadCurrent = async (): Promise<void> => {
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector('select')?.focus();
  };

  async #load(): Promise<void> {
    const { place } = this;
    this.settings = undefined;
    this.isSaved = false;
    this.isMissing = false;
    this.#saving.cancel();
    const settings = await this.#loading.run((signal) => new PlaceApi(place, signal).getSettings());
    if (settings) this.#show(settings);
  }

  async #save(): Promise<void> {
    this.isSaved = false;
    this.isMissing = this.chosen === '';
    const settings = this.isMissing ? undefined : await this.#sendChoice();
    if (settings) this.#show(settings);
    this.isSaved = settings !== undefined;
    await this.updateComplete;
    focusFirstInvalid(this.renderRoot);
  }

  #sendChoice(): Promise<PlaceSettings | undefined> {
    const { place, chosen } = this;
    const choice = { profileId: chosen, formerProfileId: this.settings?.profileId ?? null };
    return this.#saving.run((signal) => new PlaceApi(place, signal).saveSettings(choice));
  }

  #show(settings: PlaceSettings): void {
    this.settings = settings;
    this.chosen = settings.profileId ?? settings.preselectedProfileId ?? '';
  }
}
