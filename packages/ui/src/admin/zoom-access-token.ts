import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type ProfileDetail, type RenewedToken } from '../api/profiles-api.js';
import { formatDate } from '../locales/formats.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';
import type { ZoomCopyField } from '../parts/zoom-copy-field.js';

const MASK = '•'.repeat(24);

/** The access token of a profile: masked until wanted, copied without being shown, made anew by `<zoom-token-renewal>`. */
export class ZoomAccessToken extends LitElement {
  static override styles = LOOK;

  @property({ attribute: false }) profile: ProfileDetail | undefined;
  @state() private shown: string | undefined;
  @state() private isRenewing = false;
  @state() private isRenewed = false;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #reading = new ApiCall(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('profile');
    if (!before || before.id === this.profile?.id) return;
    this.shown = undefined;
    this.isRenewed = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { profile } = this;
    if (!profile) return nothing;
    const { t } = this.#texts;
    return html`
      <div class="stack">
        <zoom-copy-field
          label=${t('admin:connection.accessToken')}
          .value=${this.shown ?? MASK}
          .read=${() => this.#read(profile)}
          @reveal=${(event: CustomEvent<string>) => (this.shown = event.detail)}
        >
          <button type="button" aria-pressed=${this.shown !== undefined} @click=${() => void this.#toggle(profile)}>
            ${this.shown === undefined ? t('admin:token.show') : t('admin:token.hide')}
            <span class="visually-hidden">${t('admin:connection.accessToken')}</span>
          </button>
        </zoom-copy-field>
        ${renderProblem(this.#reading.problem, { texts: this.#texts })} ${this.#renderRenewal(profile)}
      </div>
    `;
  }

  #renderRenewal(profile: ProfileDetail): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div role="status" ?hidden=${!this.isRenewed && profile.formerTokenValidUntil === null}>
        ${this.isRenewed ? html`<p>${t('admin:token.renewed')}</p>` : nothing} ${this.#renderFormer(profile)}
      </div>
      ${
        this.isRenewing
          ? html`<zoom-token-renewal
              .profile=${profile}
              @token-renewed=${this.#accept}
              @cancel=${() => void this.#endRenewal()}
            ></zoom-token-renewal>`
          : html`<div>
              <button type="button" id="renew" @click=${() => (this.isRenewing = true)}>
                ${t('admin:token.renew')}
              </button>
            </div>`
      }
    `;
  }

  #renderFormer({ formerTokenValidUntil }: ProfileDetail): TemplateResult | typeof nothing {
    if (formerTokenValidUntil === null) return nothing;
    const { t, locale } = this.#texts;
    const date = formatDate(locale, new Date(formerTokenValidUntil));
    return html`<p class="muted">${t('admin:token.formerUntil', { date })}</p>`;
  }

  async #toggle(profile: ProfileDetail): Promise<void> {
    this.shown = this.shown === undefined ? await this.#read(profile) : undefined;
  }

  async #read({ id }: ProfileDetail): Promise<string | undefined> {
    if (this.shown !== undefined) return this.shown;
    const answer = await this.#reading.run((signal) => new ProfilesApi(signal).getAccessToken(id));
    return answer?.accessToken;
  }

  readonly #accept = (event: CustomEvent<RenewedToken>): void => {
    this.shown = undefined;
    this.isRenewed = true;
    this.renderRoot.querySelector<ZoomCopyField>('zoom-copy-field')?.changeValue();
    this.dispatchEvent(new CustomEvent('token-renewed', { detail: event.detail, bubbles: true, composed: true }));
    void this.#endRenewal();
  };

  async #endRenewal(): Promise<void> {
    this.isRenewing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#renew')?.focus();
  }
}
