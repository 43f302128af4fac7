import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { listActivity, type ActivityFilter, type ActivityRecord } from '../api/list-activity.js';
import { ProfilesApi, type Profile } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { ACTIVITY_FILTER_LOOK, renderActivityFilter } from './render-activity-filter.js';
import { SECTION_LOOK } from './section-look.js';
import { EMPTY_LOOK } from './table-look.js';
import type { ZoomActivityList } from './zoom-activity-list.js';

const NO_FILTER: ActivityFilter = { kind: '', outcome: '', profileId: '' };

/** The third tab: what happened with Zoom, the newest first. */
export class ZoomActivity extends LitElement {
  static override styles = [
    LOOK,
    SECTION_LOOK,
    EMPTY_LOOK,
    ACTIVITY_FILTER_LOOK,
    css`
      .more {
        justify-self: center;
      }
    `,
  ];

  @state() private filter = NO_FILTER;
  @state() private profiles: readonly Profile[] = [];
  @state() private records: readonly ActivityRecord[] | undefined;
  @state() private next: string | null = null;
  readonly #texts = new Translation(this, 'general', 'activity');
  readonly #listing = new ApiCall(this);
  readonly #naming = new ApiCall(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list();
    void this.#nameProfiles();
  }

  override render(): TemplateResult {
    if (!this.#texts.isReady) return this.#texts.renderPending();
    const { t } = this.#texts;
    return html`
      <section aria-labelledby="title">
        <div>
          <h3 id="title" tabindex="-1">${t('activity:title')}</h3>
          <p class="muted">${t('activity:intro')}</p>
        </div>
        ${renderActivityFilter({
          texts: this.#texts,
          filter: this.filter,
          profiles: this.profiles,
          onChange: (change) => this.#narrow({ ...this.filter, ...change }),
        })}
        <p class="visually-hidden" role="status">
          ${this.records ? t('activity:shown', { count: this.records.length }) : nothing}
        </p>
        ${this.records ? this.#renderRecords(this.records) : nothing}
        ${renderProblem(this.#listing.problem, { texts: this.#texts, onRetry: () => this.#retry() })}
        ${this.#renderEnd()}
      </section>
    `;
  }

  #renderRecords(records: readonly ActivityRecord[]): TemplateResult {
    if (records.length === 0) return this.#renderEmpty();
    return html`<zoom-activity-list aria-busy=${this.#listing.isBusy} .records=${records}></zoom-activity-list>`;
  }

  #renderEmpty(): TemplateResult {
    const { t } = this.#texts;
    if (this.#isNarrowed) {
      return html`
        <div class="empty row">
          <strong>${t('activity:noMatchTitle')}</strong>
          <button type="button" @click=${() => this.#narrow(NO_FILTER)}>${t('activity:clearFilters')}</button>
        </div>
      `;
    }
    return html`
      <div class="empty">
        <p><strong>${t('activity:emptyTitle')}</strong></p>
        <p class="muted">${t('activity:emptyAdvice')}</p>
      </div>
    `;
  }

  #renderEnd(): TemplateResult | typeof nothing {
    if (!this.records) return this.#listing.isBusy ? renderLoading(this.#listing, this.#texts) : nothing;
    if (this.next === null) return nothing;
    const { isBusy } = this.#listing;
    return html`
      <button type="button" class="more" aria-disabled=${isBusy} @click=${() => isBusy || void this.#listMore()}>
        ${isBusy ? this.#texts.t('general:loading') : this.#texts.t('activity:more')}
      </button>
    `;
  }

  get #isNarrowed(): boolean {
    return Object.values(this.filter).some((value) => value !== '');
  }

  /** The button goes with what it stands in, so the focus goes to the heading. */
  #retry(): void {
    this.renderRoot.querySelector('h3')?.focus();
    void this.#list();
  }

  #narrow(filter: ActivityFilter): void {
    this.filter = filter;
    void this.#list();
    if (!this.#isNarrowed) this.renderRoot.querySelector('select')?.focus();
  }

  async #list(): Promise<void> {
    const page = await this.#listing.run((signal) => listActivity(this.filter, signal));
    if (!page) return;
    this.records = page.records;
    this.next = page.next;
  }

  /** The focus goes on to the first of the records that came. */
  async #listMore(): Promise<void> {
    const { records = [], next } = this;
    if (next === null) return;
    const page = await this.#listing.run((signal) => listActivity({ ...this.filter, before: next }, signal));
    if (!page) return;
    this.records = [...records, ...page.records];
    this.next = page.next;
    await this.updateComplete;
    await this.renderRoot.querySelector<ZoomActivityList>('zoom-activity-list')?.focusRecord(records.length);
  }

  /** Without the names of the profiles, everything else still works. */
  async #nameProfiles(): Promise<void> {
    this.profiles = (await this.#naming.run((signal) => new ProfilesApi(signal).listAll())) ?? [];
  }
}
