import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type ProfileDetail } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';

/** How long a former token may still work. */
const GRACES = [
  { hours: 0, name: 'none' },
  { hours: 1, name: 'hour' },
  { hours: 24, name: 'day' },
  { hours: 72, name: 'days' },
  { hours: 168, name: 'week' },
] as const;

/** Asks how long the present access token shall still work, and makes a new one. Fires `token-renewed`, or `cancel`. */
export class ZoomTokenRenewal extends LitElement {
  static override styles = [
    LOOK,
    css`
      .field > select {
        max-width: 16rem;
      }
      [role='group'] {
        padding: 1rem;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--surface);
      }
    `,
  ];

  @property({ attribute: false }) profile: ProfileDetail | undefined;
  @state() private graceHours = 24;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #renewing = new ApiCall(this);

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="stack" role="group" aria-labelledby="title" aria-describedby="advice" @keydown=${this.#cancelByKey}>
        <div>
          <h4 id="title">${t('admin:token.title')}</h4>
          <p id="advice">${t('admin:token.advice')}</p>
        </div>
        ${this.#renderGrace()} ${renderProblem(this.#renewing.problem, { texts: this.#texts })}
        <div class="row">
          <button
            type="button"
            aria-disabled=${this.#renewing.isBusy}
            @click=${() => this.profile && !this.#renewing.isBusy && void this.#renew(this.profile)}
          >
            ${t('admin:token.confirm')}
          </button>
          <button type="button" @click=${() => this.dispatchEvent(new Event('cancel'))}>${t('general:cancel')}</button>
        </div>
      </div>
    `;
  }

  #renderGrace(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="field">
        <label for="grace">${t('admin:token.grace')}</label>
        <select
          id="grace"
          @change=${(event: Event) => (this.graceHours = Number((event.target as HTMLSelectElement).value))}
        >
          ${GRACES.map(
            ({ hours, name }) => html`
              <option value=${hours} .selected=${hours === this.graceHours}>${t(`admin:token.hours.${name}`)}</option>
            `,
          )}
        </select>
      </div>
    `;
  }

  /** Escape ends this question, not the dialog around it. */
  readonly #cancelByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new Event('cancel'));
  };

  async #renew(profile: ProfileDetail): Promise<void> {
    const renewed = await this.#renewing.run((signal) =>
      new ProfilesApi(signal).renewAccessToken(profile, this.graceHours),
    );
    if (renewed) this.dispatchEvent(new CustomEvent('token-renewed', { detail: renewed }));
  }
}
