import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi, type PlaceSettings } from '../api/place-api.js';
import { LOOK } from '../look.js';
import { focusFirstInvalid, renderField } from '../parts/render-field.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { SETTINGS_TEXTS as TEXTS, STATE_TEXTS } from '../texts.js';

const TONES = { ok: 'ok', notConfigured: 'info', profileInactive: 'warning' } as const;

/** The form in which an author or group owner chooses the Zoom profile of a place. Looking changes nothing. */
export class ZoomSettings extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        max-width: 36rem;
      }
    `,
  ];

  /** Such as `courseElement:42`. */
  @property() place = '';
  @state() private settings: PlaceSettings | undefined;
  @state() private chosen = '';
  @state() private isSaved = false;
  @state() private isMissing = false;
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
    if (this.#loading.problem) return renderProblem(this.#loading.problem, () => void this.#load());
    if (!this.settings) return renderLoading(this.#loading);
    if (this.settings.profiles.length === 0) return this.#renderNoProfile();
    return this.#renderForm(this.settings);
  }

  #renderNoProfile(): TemplateResult {
    return html`<zoom-notice heading=${TEXTS.noProfile} advice=${TEXTS.noProfileAdvice}></zoom-notice>`;
  }

  #renderForm(settings: PlaceSettings): TemplateResult {
    const { title, advice } = TEXTS.status[settings.status];
    return html`
      <form class="stack" novalidate @submit=${this.#submit}>
        <zoom-notice role="status" tone=${TONES[settings.status]} heading=${title} advice=${advice}></zoom-notice>
        ${this.#renderSelect(settings)} ${renderProblem(this.#saving.problem)}
        <div class="row">
          <button class="primary" aria-disabled=${this.#saving.isBusy}>${STATE_TEXTS.save}</button>
          <span role="status">${this.#renderSaved()}</span>
        </div>
      </form>
    `;
  }

  #renderSelect(settings: PlaceSettings): TemplateResult {
    const error = this.isMissing ? TEXTS.chooseFirst : this.#saving.problem?.fields['profileId'];
    return renderField(
      { name: 'profileId', label: TEXTS.profile, error },
      ({ id, describedBy, invalid }) => html`
        <select
          id=${id}
          required
          ?disabled=${this.#saving.isBusy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @change=${this.#change}
        >
          ${
            settings.profileId === null
              ? html`<option value="" .selected=${this.chosen === ''}>${TEXTS.choose}</option>`
              : nothing
          }
          ${settings.profiles.map((profile) => this.#renderOption(profile))}
        </select>
      `,
    );
  }

  #renderOption({ id, name, status }: PlaceSettings['profiles'][number]): TemplateResult {
    const isInactive = status === 'inactive';
    return html`
      <option value=${id} .selected=${id === this.chosen} ?disabled=${isInactive && id !== this.settings?.profileId}>
        ${isInactive ? TEXTS.inactive(name) : name}
      </option>
    `;
  }

  #renderSaved(): string | typeof nothing {
    if (this.#saving.isBusy) return STATE_TEXTS.saving;
    return this.isSaved ? STATE_TEXTS.saved : nothing;
  }

  readonly #change = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.isSaved = false;
    this.isMissing = false;
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#saving.isBusy) void this.#save();
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
    const { place, chosen } = this;
    this.isSaved = false;
    this.isMissing = chosen === '';
    const settings = this.isMissing
      ? undefined
      : await this.#saving.run((signal) => new PlaceApi(place, signal).saveSettings({ profileId: chosen }));
    if (settings) this.#show(settings);
    this.isSaved = settings !== undefined;
    await this.updateComplete;
    focusFirstInvalid(this.renderRoot);
  }

  #show(settings: PlaceSettings): void {
    this.settings = settings;
    this.chosen = settings.profileId ?? '';
  }
}
