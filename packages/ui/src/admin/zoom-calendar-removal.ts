import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { CalendarEntriesApi, type CalendarEntry } from '../api/calendar-entries-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, keepOpen, renderConfirmation } from '../parts/render-confirmation.js';
import { renderDatesChoice } from '../parts/render-dates-choice.js';
import { renderProblem } from '../parts/render-problem.js';
import { formatEntryTime } from './format-entry-time.js';

/** What came of a removal. */
export interface RemovedEntries {
  /** How many entries are gone. */
  readonly removed: number;
  /** What was to be removed: an entry, or how many all were. */
  readonly wanted: CalendarEntry | number;
  /** Whether the other dates of the entry's meeting were removed, too. */
  readonly isSeries: boolean;
}

/**
 * Asks before a calendar entry of an application, its whole meeting or all entries are removed. Fires `removed` with a
 * `RemovedEntries`, and `stale` if the entry was gone.
 */
export class ZoomCalendarRemoval extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @property() applicationId = '';
  /** One entry, or how many all are. */
  @state() private wanted: CalendarEntry | number = 0;
  @state() private isSeries = false;
  readonly #texts = new Translation(this, 'general', 'applications');
  readonly #removing = new ApiCall(this);

  open(wanted: CalendarEntry | number): void {
    this.wanted = wanted;
    this.isSeries = false;
    this.#removing.cancel();
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { wanted } = this;
    const isAll = typeof wanted === 'number';
    return renderConfirmation({
      texts: this.#texts,
      heading: isAll
        ? t('applications:entries.removalOfAll.title', { count: wanted })
        : t('general:removal.title', { title: wanted.title }),
      content: html`
        ${isAll ? html`<p>${t('applications:entries.removalOfAll.text')}</p>` : this.#renderEntry(wanted)}
        ${renderProblem(this.#removing.problem, { texts: this.#texts })}
      `,
      confirm: this.#isGone
        ? undefined
        : t(isAll ? 'applications:entries.removalOfAll.confirm' : 'general:removal.confirm'),
      confirming: t('general:removal.removing'),
      isDanger: true,
      isBusy: this.#removing.isBusy,
      onConfirm: () => void this.#remove(wanted),
    });
  }

  #renderEntry(entry: CalendarEntry): TemplateResult {
    const { isSeries } = this;
    const { t, locale } = this.#texts;
    const onChange = (isAll: boolean): void => void (this.isSeries = isAll);
    return html`
      <p>${formatEntryTime(locale, entry)}</p>
      ${this.#isGone ? nothing : renderDatesChoice({ texts: this.#texts, dates: entry.dates, isSeries, onChange })}
      <p>${t('general:removal.text')}</p>
    `;
  }

  async #remove(wanted: CalendarEntry | number): Promise<void> {
    const { isSeries } = this;
    const answer = await this.#removing.run((signal) => {
      const api = new CalendarEntriesApi(this.applicationId, signal);
      return typeof wanted === 'number' ? api.removeAll() : api.remove(wanted.id, { series: isSeries });
    });
    if (answer) this.#dialog?.close();
    if (answer) this.#tell({ ...answer, wanted, isSeries });
    else if (this.#isGone) this.dispatchEvent(new Event('stale'));
    await this.updateComplete;
    if (this.#removing.problem && this.shadowRoot) keepOpen(this.shadowRoot);
  }

  #tell(detail: RemovedEntries): void {
    this.dispatchEvent(new CustomEvent('removed', { detail }));
  }

  /** Whether somebody else was faster. */
  get #isGone(): boolean {
    return this.#removing.problem?.code === 'ERR_CALENDAR_ENTRY_NOT_FOUND';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
