import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { CalendarEntriesApi, type CalendarEntry } from '../api/calendar-entries-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, keepFocus, renderConfirmation } from '../parts/render-confirmation.js';
import { renderProblem } from '../parts/render-problem.js';

/** Asks before one calendar entry of an application is removed, or all. Fires `removed` with how many were, `stale` if it was gone. */
export class ZoomCalendarRemoval extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @property() applicationId = '';
  /** One entry, or how many all are. */
  @state() private wanted: CalendarEntry | number = 0;
  readonly #texts = new Translation(this, 'general', 'applications');
  readonly #removing = new ApiCall(this);

  open(wanted: CalendarEntry | number): void {
    this.wanted = wanted;
    this.#removing.cancel();
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { wanted } = this;
    const { problem } = this.#removing;
    const isAll = typeof wanted === 'number';
    return renderConfirmation({
      texts: this.#texts,
      heading: isAll
        ? t('applications:entries.removal.titleAll', { count: wanted })
        : t('applications:entries.removal.title', { title: wanted.title }),
      content: html`
        <p>${t(isAll ? 'applications:entries.removal.textAll' : 'applications:entries.removal.text')}</p>
        ${renderProblem(problem, { texts: this.#texts })}
      `,
      confirm: isGone(problem) ? undefined : t('applications:entries.removal.confirm'),
      isDanger: true,
      isBusy: this.#removing.isBusy,
      onConfirm: () => void this.#remove(wanted),
    });
  }

  async #remove(wanted: CalendarEntry | number): Promise<void> {
    const answer = await this.#removing.run((signal) => {
      const api = new CalendarEntriesApi(this.applicationId, signal);
      return typeof wanted === 'number' ? api.removeAll() : api.remove(wanted.id);
    });
    if (answer) this.#dialog?.close();
    if (answer) this.dispatchEvent(new CustomEvent('removed', { detail: answer.removed }));
    else if (isGone(this.#removing.problem)) this.dispatchEvent(new Event('stale'));
    await this.updateComplete;
    if (!answer && this.shadowRoot) keepFocus(this.shadowRoot);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

const isGone = (problem: { readonly code: string } | undefined): boolean =>
  problem?.code === 'ERR_CALENDAR_ENTRY_NOT_FOUND';
