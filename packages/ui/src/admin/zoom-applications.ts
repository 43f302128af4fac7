import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ApplicationsApi, type ApplicationPage } from '../api/applications-api.js';
import { ProfilesApi, type ProfileDetail } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { PATH_LOOK, renderPath } from './render-path.js';
import { SECTION_LOOK } from './section-look.js';
import { EMPTY_LOOK } from './table-look.js';
import type { ZoomApplicationCleaning } from './zoom-application-cleaning.js';
import type { ZoomApplicationMove } from './zoom-application-move.js';

interface Done {
  readonly kind: 'moved' | 'removed' | 'nothingToClean';
  readonly count: number;
}

/** The page of the applications of one profile: the places that use it, to be moved to another one, or cleaned up. */
export class ZoomApplications extends LitElement {
  static override styles = [LOOK, SECTION_LOOK, EMPTY_LOOK, PATH_LOOK];

  @property() profileId = '';
  @state() private profile: ProfileDetail | undefined;
  @state() private shown: ApplicationPage | undefined;
  @state() private selected: ReadonlySet<string> = new Set();
  @state() private done: Done | undefined;
  readonly #texts = new Translation(this, 'general', 'admin', 'applications');
  readonly #loading = new ApiCall(this);
  readonly #listing = new ApiCall(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('profileId')) return;
    this.profile = undefined;
    this.shown = undefined;
    void this.#load();
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override render(): TemplateResult {
    if (!this.#texts.isReady) return this.#texts.renderPending();
    const { t } = this.#texts;
    const name = this.profile?.name;
    const problem = this.#loading.problem ?? this.#listing.problem;
    return html`
      <section aria-labelledby="title">
        ${this.#renderPath(name ?? '…')}
        <div>
          <h3 id="title" tabindex="-1">
            ${name === undefined ? t('applications:crumb') : t('applications:title', { name })}
          </h3>
          <p class="muted">${t('applications:intro')}</p>
        </div>
        <div role="status" id="done" tabindex="-1" ?hidden=${!this.done}>${this.#renderDone()}</div>
        ${renderProblem(problem, { texts: this.#texts, onRetry: () => this.#retry() })}
        ${this.shown ? this.#renderShown(this.shown) : this.#renderLoading()}
      </section>
      ${this.#renderDialogs()}
    `;
  }

  #renderPath(name: string): TemplateResult {
    const { t } = this.#texts;
    const profiles = { label: t('admin:tabs.profiles'), route: { tab: 'profiles' } } as const;
    return renderPath([profiles, { label: name }, { label: t('applications:crumb') }], this.#texts);
  }

  #renderLoading(): TemplateResult | typeof nothing {
    return this.#listing.isBusy ? renderLoading(this.#listing, this.#texts) : nothing;
  }

  #renderShown({ applications, total, page, pageSize }: ApplicationPage): TemplateResult {
    const { t } = this.#texts;
    if (total === 0) {
      return html`
        <div class="empty">
          <p><strong>${t('applications:emptyTitle')}</strong></p>
          <p class="muted">${t('applications:emptyAdvice')}</p>
        </div>
      `;
    }
    return html`
      ${this.#renderToolbar()}
      <zoom-application-table
        .profileId=${this.profileId}
        .applications=${applications}
        .selected=${this.selected}
        @select=${(event: CustomEvent<ReadonlySet<string>>) => (this.selected = event.detail)}
      ></zoom-application-table>
      <zoom-pager
        .page=${page}
        .total=${total}
        .pageSize=${pageSize}
        @turn=${(event: CustomEvent<number>) => void this.#turnTo(event.detail)}
      ></zoom-pager>
    `;
  }

  #renderToolbar(): TemplateResult {
    const { t } = this.#texts;
    const count = this.selected.size;
    return html`
      <div class="row">
        <button type="button" aria-disabled=${count === 0} aria-describedby="selected" @click=${this.#move}>
          ${t('applications:move')}
        </button>
        <button type="button" @click=${this.#cleanUp}>${t('applications:cleanUp')}</button>
        <span class="muted" id="selected" role="status">${t('applications:selected', { count })}</span>
      </div>
    `;
  }

  #renderDone(): TemplateResult | typeof nothing {
    if (!this.done) return nothing;
    const { kind, count } = this.done;
    return html`<zoom-notice tone="ok" heading=${this.#texts.t(`applications:${kind}`, { count })}></zoom-notice>`;
  }

  #renderDialogs(): TemplateResult {
    const report = (kind: Done['kind']) => (event: CustomEvent<number>) =>
      void this.#report({ kind, count: event.detail });
    return html`
      <zoom-application-move .profileId=${this.profileId} @moved=${report('moved')}></zoom-application-move>
      <zoom-application-cleaning
        .profileId=${this.profileId}
        @cleaned=${report('removed')}
        @clean=${report('nothingToClean')}
      ></zoom-application-cleaning>
    `;
  }

  /** The button goes with what it stands in, so the focus goes to the heading. */
  #retry(): void {
    this.focus();
    void this.#load();
  }

  readonly #move = (): void => {
    if (this.selected.size === 0) return;
    this.done = undefined;
    this.renderRoot.querySelector<ZoomApplicationMove>('zoom-application-move')?.open([...this.selected]);
  };

  readonly #cleanUp = (): void => {
    this.done = undefined;
    void this.renderRoot.querySelector<ZoomApplicationCleaning>('zoom-application-cleaning')?.open();
  };

  async #load(): Promise<void> {
    void this.#turnTo(this.shown?.page ?? 1);
    this.profile = await this.#loading.run((signal) => new ProfilesApi(signal).get(this.profileId));
  }

  async #turnTo(page: number): Promise<void> {
    this.selected = new Set();
    this.done = undefined;
    const shown = await this.#listing.run((signal) => new ApplicationsApi(this.profileId, signal).list(page));
    if (shown) this.shown = shown;
    if (shown?.applications.length === 0 && page > 1) await this.#turnTo(page - 1);
  }

  /** The rows may be gone, so the focus goes to what says so. */
  async #report(done: Done): Promise<void> {
    await this.#turnTo(this.shown?.page ?? 1);
    this.done = done;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#done')?.focus();
  }
}
