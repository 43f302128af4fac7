import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber } from '../locales/formats.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';

/** The way through the pages of a list; nothing where there is only one. Fires `turn` with the page wanted. */
export class ZoomPager extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        display: contents;
      }
      nav {
        justify-content: flex-end;
      }
      span {
        flex: 1 1 auto;
      }
    `,
  ];

  @property({ type: Number }) page = 1;
  @property({ type: Number }) total = 0;
  @property({ type: Number }) pageSize = 10;
  readonly #texts = new Translation(this, 'admin');

  override render(): TemplateResult | typeof nothing {
    const { page, pageSize, total } = this;
    if (total <= pageSize && page === 1) return nothing;
    const { t, locale } = this.#texts;
    const [first = '', last = '', all = ''] = [(page - 1) * pageSize + 1, Math.min(page * pageSize, total), total].map(
      (number) => formatNumber(locale, number),
    );
    return html`
      <nav class="row" aria-label=${t('admin:pages.label')}>
        <span class="muted">${t('admin:pages.range', { first, last, total: all })}</span>
        ${this.#renderButton(t('admin:pages.previous'), page - 1)}
        ${this.#renderButton(t('admin:pages.next'), page + 1)}
      </nav>
    `;
  }

  #renderButton(label: string, target: number): TemplateResult {
    const isPossible = target >= 1 && target <= Math.ceil(this.total / this.pageSize);
    const turn = (): void => {
      if (isPossible) this.dispatchEvent(new CustomEvent('turn', { detail: target }));
    };
    return html`<button type="button" aria-disabled=${!isPossible} @click=${turn}>${label}</button>`;
  }
}
