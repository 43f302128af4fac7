import { css, html, LitElement, type nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AdminApi, type Installation, type Profile, type Settings } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { ADMIN_TEXTS } from '../texts.js';
import type { ZoomProfileDialog } from './zoom-profile-dialog.js';

/** The operator's page: what Zoom is enabled for, and the connections to Zoom. */
export class ZoomAdmin extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        max-width: 60rem;
      }
      .stack {
        gap: 2rem;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: start;
        gap: 1rem;
        padding: 1.5rem;
        border: 1px solid var(--border);
        border-radius: calc(var(--radius) * 1.5);
      }
      section > :not(button) {
        width: 100%;
      }
      .intro {
        margin-top: 0.5rem;
      }
      @media (max-width: 40rem) {
        section {
          padding: 1rem;
        }
      }
    `,
  ];

  @state() private page: { settings: Settings; installation: Installation } | undefined;
  @state() private profiles: readonly Profile[] = [];
  readonly #loading = new ApiCall(this);
  readonly #listing = new ApiCall(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult {
    return html`
      <div class="stack">
        <header>
          <h2>${ADMIN_TEXTS.title}</h2>
          <p class="muted intro">
            ${ADMIN_TEXTS.intro}
            <a href="https://marketplace.zoom.us/" target="_blank" rel="noopener noreferrer"
              >${ADMIN_TEXTS.introLink}</a
            >
            ${ADMIN_TEXTS.introEnd}
          </p>
        </header>
        ${this.#renderPage()}
      </div>
    `;
  }

  #renderPage(): TemplateResult | typeof nothing {
    if (this.page) return this.#renderSections(this.page);
    if (this.#loading.problem) return renderProblem(this.#loading.problem, () => void this.#load());
    return renderLoading(this.#loading);
  }

  #renderSections({ settings, installation }: { settings: Settings; installation: Installation }): TemplateResult {
    return html`
      <section aria-labelledby="configuration">
        <h3 id="configuration">${ADMIN_TEXTS.configuration.title}</h3>
        <zoom-module-settings .settings=${settings}></zoom-module-settings>
      </section>
      <section aria-labelledby="profiles">
        <div>
          <h3 id="profiles">${ADMIN_TEXTS.profiles.title}</h3>
          <p class="muted">${ADMIN_TEXTS.profiles.intro}</p>
        </div>
        ${renderProblem(this.#listing.problem, () => void this.#listProfiles())}
        <zoom-profile-table .profiles=${this.profiles} @profile-edit=${this.#edit}></zoom-profile-table>
        <button
          type="button"
          class=${this.profiles.length === 0 ? 'primary' : ''}
          @click=${() => this.#dialog?.openNew()}
        >
          ${ADMIN_TEXTS.profiles.add}
        </button>
      </section>
      <zoom-profile-dialog
        .installation=${installation}
        @profile-saved=${() => void this.#listProfiles()}
      ></zoom-profile-dialog>
    `;
  }

  readonly #edit = (event: CustomEvent<Profile>): void => {
    void this.#dialog?.openFor(event.detail);
  };

  get #dialog(): ZoomProfileDialog | null {
    return this.renderRoot.querySelector('zoom-profile-dialog');
  }

  async #load(): Promise<void> {
    const answers = await this.#loading.run((signal) => {
      const api = new AdminApi(signal);
      return Promise.all([api.getSettings(), api.getInstallation(), api.listProfiles()]);
    });
    if (!answers) return;
    const [settings, installation, profiles] = answers;
    this.profiles = profiles;
    this.page = { settings, installation };
  }

  async #listProfiles(): Promise<void> {
    const profiles = await this.#listing.run((signal) => new AdminApi(signal).listProfiles());
    if (profiles) this.profiles = profiles;
  }
}
