import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Installation, type Settings } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { SECTION_LOOK } from './section-look.js';

/** The first tab: what one needs, where Zoom can be used, and which addresses must be open. */
export class ZoomConfiguration extends LitElement {
  static override styles = [LOOK, SECTION_LOOK];

  @property({ attribute: false }) installation: Installation | undefined;
  @state() private settings: Settings | undefined;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #loading = new ApiCall(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult {
    const { settings, installation } = this;
    return html`
      <div class="stack">
        ${renderProblem(this.#loading.problem, { texts: this.#texts, onRetry: () => void this.#retry() })}
        ${settings ? this.#renderSettings(settings) : this.#renderLoading()}
        ${settings && installation ? this.#renderAddresses(installation) : nothing}
      </div>
    `;
  }

  #renderLoading(): TemplateResult | typeof nothing {
    return this.#loading.isBusy ? renderLoading(this.#loading, this.#texts) : nothing;
  }

  #renderSettings(settings: Settings): TemplateResult {
    const { t } = this.#texts;
    return html`
      <section aria-labelledby="guide">
        <h3 id="guide" tabindex="-1">${t('admin:guide.title')}</h3>
        <zoom-setup-guide .isOpen=${!settings.enabled}></zoom-setup-guide>
      </section>
      <section aria-labelledby="switches">
        <h3 id="switches">${t('admin:configuration.title')}</h3>
        <zoom-module-settings
          .settings=${settings}
          @settings-saved=${(event: CustomEvent<Settings>) => (this.settings = event.detail)}
          @settings-reload=${() => void this.#load()}
        ></zoom-module-settings>
      </section>
    `;
  }

  #renderAddresses({ authUrl, tokenUrl, jwksUrl, webServiceUrl, zoomBaseUrl }: Installation): TemplateResult {
    const { t } = this.#texts;
    return html`
      <section aria-labelledby="addresses">
        <div>
          <h3 id="addresses">${t('admin:addresses.title')}</h3>
          <p class="muted">${t('admin:addresses.intro')}</p>
        </div>
        <zoom-copy-field label=${t('admin:connection.authUrl')} .value=${authUrl}></zoom-copy-field>
        <zoom-copy-field label=${t('admin:connection.tokenUrl')} .value=${tokenUrl}></zoom-copy-field>
        <zoom-copy-field label=${t('admin:connection.jwksUrl')} .value=${jwksUrl}></zoom-copy-field>
        <zoom-copy-field label=${t('admin:connection.webServiceUrl')} .value=${webServiceUrl}></zoom-copy-field>
        <div>
          <h4>${t('admin:addresses.outTitle')}</h4>
          <p class="muted">${t('admin:addresses.out', { zoomBaseUrl })}</p>
        </div>
      </section>
    `;
  }

  /** The button goes with what it stands in, so the focus goes to what is there then. */
  async #retry(): Promise<void> {
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  async #load(): Promise<void> {
    const settings = await this.#loading.run((signal) => new AdminApi(signal).getSettings());
    if (settings) this.settings = settings;
  }
}
