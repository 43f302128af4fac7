import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AdminApi, type Installation } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';
import type { AdminRoute, AdminTab } from './admin-route.js';
import { AdminRouting } from './admin-routing.js';
import { LazyPart } from './lazy-part.js';
import { renderTabs, TABS_LOOK } from './render-tabs.js';
import type { ZoomProfiles } from './zoom-profiles.js';

/**
 * The operator's page, in three tabs: where Zoom can be used, the connections to Zoom, and what happened. The configuration stays
 * as it is while another tab is shown, with what is not saved yet.
 */
export class ZoomAdmin extends LitElement {
  static override styles = [
    LOOK,
    TABS_LOOK,
    css`
      :host {
        max-width: 72rem;
      }
      .stack {
        gap: 1.5rem;
      }
      [role='tabpanel'] {
        min-height: 28rem;
      }
    `,
  ];

  @state() private installation: Installation | undefined;
  readonly #texts = new Translation(this, 'general', 'admin', 'check');
  readonly #loading = new ApiCall(this);
  readonly #activity = new LazyPart(this, {
    namespace: 'activity',
    importCode: () => import('../bundles/zoom-activity.js'),
  });
  readonly #applications = new LazyPart(this, {
    namespace: 'applications',
    importCode: () => import('../bundles/zoom-applications.js'),
  });
  readonly #routing = new AdminRouting(this, {
    mayLeave: () => this.renderRoot.querySelector<ZoomProfiles>('zoom-profiles')?.mayLeave() ?? true,
    onMove: (from) => void this.#focusPage(from),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult {
    if (!this.#texts.isReady) return this.#texts.renderPending();
    const { tab } = this.#routing.route;
    return html`
      <div class="stack">
        <h2>${this.#texts.t('admin:title')}</h2>
        ${renderTabs(tab, this.#texts)}
        ${this.#renderPanel('configuration', html`<zoom-configuration .installation=${this.installation}></zoom-configuration>`)}
        ${this.#renderPanel('profiles', tab === 'profiles' ? this.#renderProfiles() : nothing)}
        ${this.#renderPanel('activity', tab === 'activity' ? this.#renderActivity() : nothing)}
      </div>
    `;
  }

  /** A page stays as it is while one below it is shown. */
  #renderProfiles(): TemplateResult {
    const { profileId, applicationId } = this.#routing.route;
    return html`
      <zoom-profiles
        .installation=${this.installation}
        .isShown=${profileId === undefined}
        ?hidden=${profileId !== undefined}
      ></zoom-profiles>
      ${profileId === undefined ? nothing : this.#renderApplications(profileId, applicationId)}
    `;
  }

  #renderApplications(profileId: string, applicationId: string | undefined): TemplateResult {
    const entries = html`
      <zoom-calendar-entries .profileId=${profileId} .applicationId=${applicationId}></zoom-calendar-entries>
    `;
    const pages = html`
      <zoom-applications .profileId=${profileId} ?hidden=${applicationId !== undefined}></zoom-applications>
      ${applicationId === undefined ? nothing : entries}
    `;
    return this.#applications.render(pages, this.#texts);
  }

  #renderActivity(): TemplateResult {
    return this.#activity.render(html`<zoom-activity></zoom-activity>`, this.#texts);
  }

  #renderPanel(tab: AdminTab, content: TemplateResult | typeof nothing): TemplateResult {
    const { problem } = this.#loading;
    return html`
      <div role="tabpanel" id="panel-${tab}" aria-labelledby="tab-${tab}" ?hidden=${tab !== this.#routing.route.tab}>
        ${problem ? renderProblem(problem, { texts: this.#texts, onRetry: () => this.#retry() }) : content}
      </div>
    `;
  }

  /** Between the pages of a tab, reading begins at the new page's heading; from tab to tab the focus stays on the tab. */
  async #focusPage(from: AdminRoute): Promise<void> {
    const { tab, profileId, applicationId } = this.#routing.route;
    if (profileId === undefined && tab !== from.tab) return;
    if (profileId !== undefined) await this.#applications.fetch();
    await this.updateComplete;
    const below = applicationId === undefined ? 'zoom-applications' : 'zoom-calendar-entries';
    this.renderRoot.querySelector<HTMLElement>(profileId === undefined ? 'zoom-profiles' : below)?.focus();
  }

  /** The button goes with what it stands in, so the focus goes to the tab. */
  #retry(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    void this.#load();
  }

  async #load(): Promise<void> {
    const installation = await this.#loading.run((signal) => new AdminApi(signal).getInstallation());
    if (installation) this.installation = installation;
  }
}
