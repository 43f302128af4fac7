import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ActivityRecord } from '../api/list-activity.js';
import { formatDate } from '../locales/formats.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderIcon } from '../parts/icon.js';
import { toActivityNumbers } from './activity-numbers.js';
import { toActivityText } from './activity-text.js';

const TONES = { ok: 'ok', refused: 'warning', failed: 'failed' } as const;

/** What happened, each with its outcome in words, whom and what it was about, and the id by which the log has it. */
export class ZoomActivityList extends LitElement {
  static override styles = [
    LOOK,
    css`
      ul {
        margin: 0;
        padding: 0;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        list-style: none;
      }
      li {
        --tone: var(--ok);
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 0.75rem;
        padding: 0.75rem 1rem;
      }
      li + li {
        border-top: 1px solid var(--border);
      }
      li:focus-visible {
        outline-offset: -2px;
      }
      .refused {
        --tone: var(--warning);
      }
      .failed {
        --tone: var(--danger);
      }
      svg {
        margin-top: 0.125rem;
      }
      svg,
      .outcome {
        color: var(--tone);
      }
      .head {
        font-weight: 600;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
      }
      li > time {
        color: var(--muted);
        font-size: 0.875rem;
        white-space: nowrap;
      }
      zoom-copy-code {
        color: inherit;
      }
      .facts > span {
        align-self: center;
      }
      @media (max-width: 40rem) {
        li > time {
          grid-column: 2;
          grid-row: 2;
        }
      }
    `,
  ];

  @property({ attribute: false }) records: readonly ActivityRecord[] = [];
  readonly #texts = new Translation(this, 'admin', 'activity');

  /** Puts the focus on the record at this place. */
  async focusRecord(index: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelectorAll('li')[index]?.focus();
  }

  override render(): TemplateResult {
    return html`
      <ul role="list">
        ${this.records.map((record) => this.#renderRecord(record))}
      </ul>
    `;
  }

  #renderRecord(record: ActivityRecord): TemplateResult {
    const { t, locale } = this.#texts;
    const { kind, outcome, time } = record;
    return html`
      <li class=${outcome} tabindex="-1">
        ${renderIcon(TONES[outcome])}
        <div>
          <p class="head">
            ${t(`activity:kinds.${kind}`)} ·
            <span class="outcome">${t(`activity:outcomes.${outcome}`)}</span>
          </p>
          <p>${toActivityText(record, this.#texts)}</p>
          ${this.#renderFacts(record)}
        </div>
        <time datetime=${time}>${formatDate(locale, new Date(time))}</time>
      </li>
    `;
  }

  #renderFacts(record: ActivityRecord): TemplateResult {
    const { t } = this.#texts;
    const { profileName, placeType, placeTitle, person, detail, code, correlationId } = record;
    const type = placeType && t(`admin:places.${placeType}`);
    const place = type !== null && placeTitle !== null ? `${placeTitle} (${type})` : type;
    const numbers = toActivityNumbers(record, this.#texts);
    return html`
      <div class="facts muted">
        ${numbers === undefined ? nothing : html`<span>${numbers}</span>`}
        ${this.#renderFact('profile', profileName ?? toText(detail['name']))} ${this.#renderFact('place', place)}
        ${this.#renderFact('person', person)}
        ${code?.startsWith('ERR_') ? html`<span><code>${code}</code></span>` : nothing}
        <span>
          ${t('activity:correlationId')}:
          <zoom-copy-code label=${t('activity:correlationId')} .value=${correlationId}></zoom-copy-code>
        </span>
      </div>
    `;
  }

  #renderFact(name: 'profile' | 'place' | 'person', value: string | null): TemplateResult | typeof nothing {
    if (value === null) return nothing;
    return html`<span>${this.#texts.t(`activity:${name}`)}: ${value}</span>`;
  }
}

const toText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
