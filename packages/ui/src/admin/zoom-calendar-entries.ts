import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { CalendarEntriesApi, type CalendarEntry, type CalendarEntryPage } from '../api/calendar-entries-api.js';
import { ProfilesApi } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { formatEntryTime } from './format-entry-time.js';
import { PATH_LOOK, renderPath } from './render-path.js';
import { renderPlace } from './render-place.js';
import { SECTION_LOOK } from './section-look.js';
import { EMPTY_LOOK } from './table-look.js';
import type { RemovedEntries, ZoomCalendarRemoval } from './zoom-calendar-removal.js';

/** The page of the calendar entries of one application: its meetings in the calendar, to be removed one by one or all. */
export class ZoomCalendarEntries extends LitElement {
  static override styles = [
    LOOK,
    SECTION_LOOK,
    EMPTY_LOOK,
    PATH_LOOK,
    css`
      .head {
        justify-content: space-between;
      }
    `,
  ];

  @property() profileId = '';
  @property() applicationId = '';
  @state() private shown: CalendarEntryPage | undefined;
  @state() private profileName = '…';
  @state() private done: RemovedEntries | undefined;
  readonly #texts = new Translation(this, 'general', 'admin', 'applications');
  readonly #naming = new ApiCall(this);
  readonly #listing = new ApiCall(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('applicationId')) return;
    this.shown = undefined;
    void this.#load();
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.#focus('h3');
  }

  override render(): TemplateResult {
    if (!this.#texts.isReady) return this.#texts.renderPending();
    const { t } = this.#texts;
    return html`
      <section aria-labelledby="title">
        ${this.#renderPath()}
        <div>
          <h3 id="title" tabindex="-1">${t('applications:entries.title')}</h3>
          <p class="muted">${t('applications:entries.intro')}</p>
        </div>
        <div role="status" id="done" tabindex="-1" ?hidden=${!this.done}>${this.#renderDone()}</div>
        ${renderProblem(this.#listing.problem ?? this.#naming.problem, { texts: this.#texts, onRetry: () => this.#retry() })}
        ${this.shown ? this.#renderShown(this.shown) : this.#renderLoading()}
      </section>
      <zoom-calendar-removal
        .applicationId=${this.applicationId}
        @removed=${(event: CustomEvent<RemovedEntries>) => void this.#report(event.detail)}
        @stale=${() => void this.#turnTo(this.shown?.page ?? 1)}
      ></zoom-calendar-removal>
    `;
  }

  #renderPath(): TemplateResult {
    const { t } = this.#texts;
    const { profileId } = this;
    const steps = [
      { label: t('admin:tabs.profiles'), route: { tab: 'profiles' } },
      { label: this.profileName },
      { label: t('applications:crumb'), route: { tab: 'profiles', profileId } },
      { label: t('applications:entries.title') },
    ] as const;
    return renderPath(steps, this.#texts);
  }

  #renderLoading(): TemplateResult | typeof nothing {
    return this.#listing.isBusy ? renderLoading(this.#listing, this.#texts) : nothing;
  }

  #renderDone(): TemplateResult | typeof nothing {
    return this.done ? html`<zoom-notice tone="ok" heading=${this.#toWords(this.done)}></zoom-notice>` : nothing;
  }

  #toWords({ removed, wanted, isSeries }: RemovedEntries): string {
    const { t, locale } = this.#texts;
    if (typeof wanted === 'number') return t('applications:entries.removed', { count: removed });
    const { title } = wanted;
    if (isSeries) return t('general:removal.removedAll', { title });
    return t('general:removal.removed', { title, time: formatEntryTime(locale, wanted) });
  }

  #renderShown({ place, entries, total, page, pageSize }: CalendarEntryPage): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="row head">
        <div>${renderPlace(place, this.#texts)}</div>
        ${
          total === 0
            ? nothing
            : html`<button type="button" @click=${() => this.#ask(total)}>
                ${t('applications:entries.removeAll')}
              </button>`
        }
      </div>
      ${total === 0 ? this.#renderEmpty() : this.#renderEntries(entries)}
      <zoom-pager
        .page=${page}
        .total=${total}
        .pageSize=${pageSize}
        @turn=${(event: CustomEvent<number>) => void this.#turnTo(event.detail)}
      ></zoom-pager>
    `;
  }

  #renderEmpty(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="empty">
        <p><strong>${t('applications:entries.emptyTitle')}</strong></p>
        <p class="muted">${t('applications:entries.emptyAdvice')}</p>
      </div>
    `;
  }

  #renderEntries(entries: readonly CalendarEntry[]): TemplateResult {
    return html`
      <zoom-calendar-table
        .entries=${entries}
        @remove=${(event: CustomEvent<CalendarEntry>) => this.#ask(event.detail)}
      ></zoom-calendar-table>
    `;
  }

  /** The button goes with what it stands in, so the focus goes to the heading. */
  #retry(): void {
    this.focus();
    void this.#load();
  }

  #ask(wanted: CalendarEntry | number): void {
    this.done = undefined;
    this.renderRoot.querySelector<ZoomCalendarRemoval>('zoom-calendar-removal')?.open(wanted);
  }

  async #load(): Promise<void> {
    void this.#turnTo(this.shown?.page ?? 1);
    const profile = await this.#naming.run((signal) => new ProfilesApi(signal).get(this.profileId));
    if (profile) this.profileName = profile.name;
  }

  async #turnTo(page: number): Promise<void> {
    this.done = undefined;
    const shown = await this.#listing.run((signal) => new CalendarEntriesApi(this.applicationId, signal).list(page));
    if (shown) this.shown = shown;
    if (shown?.entries.length === 0 && page > 1) await this.#turnTo(page - 1);
  }

  /** The rows are gone, so the focus goes to what says so. */
  async #report(done: RemovedEntries): Promise<void> {
    await this.#turnTo(this.shown?.page ?? 1);
    this.done = done;
    await this.updateComplete;
    this.#focus('#done');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
