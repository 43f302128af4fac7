import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LOOK } from '../look.js';

export interface RowAction {
  readonly id: string;
  readonly label: string;
}

/** A button with a menu. Fires `pick` with the id of an action. @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export class ZoomRowMenu extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      [aria-haspopup] {
        display: grid;
        place-items: center;
        width: 2.5rem;
        padding: 0;
      }
      [role='menu'] {
        position: absolute;
        inset: calc(100% + 0.25rem) 0 auto auto;
        z-index: 2;
        display: grid;
        min-width: 11rem;
        padding: 0.25rem;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.2);
      }
      .up {
        inset: auto 0 calc(100% + 0.25rem) auto !important;
      }
      [role='menuitem'] {
        border: 0;
        text-align: left;
        white-space: nowrap;
      }
      [role='menuitem']:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) actions: readonly RowAction[] = [];
  @state() private isOpen = false;
  @state() private isUp = false;

  override render(): TemplateResult {
    return html`
      <button
        type="button"
        id="opener"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        aria-label=${this.label}
        @click=${() => (this.isOpen ? this.#close() : void this.#open(0))}
        @keydown=${this.#openByKey}
      >
        ${DOTS}
      </button>
      ${this.isOpen ? this.#renderMenu() : nothing}
    `;
  }

  /** Puts the focus on the button. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#opener')?.focus();
  }

  #renderMenu(): TemplateResult {
    return html`
      <div
        role="menu"
        class=${this.isUp ? 'up' : ''}
        aria-labelledby="opener"
        @keydown=${this.#moveByKey}
        @focusout=${this.#closeOutside}
      >
        ${this.actions.map(
          ({ id, label }) => html`
            <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#pick(id)}>${label}</button>
          `,
        )}
      </div>
    `;
  }

  async #open(index: number): Promise<void> {
    const { bottom, top } = this.getBoundingClientRect();
    this.isUp = innerHeight - bottom < this.actions.length * 44 && top > innerHeight - bottom;
    this.isOpen = true;
    await this.updateComplete;
    this.#items.at(index)?.focus();
  }

  #close(): void {
    this.isOpen = false;
    this.focus();
  }

  #pick(id: string): void {
    this.#close();
    this.dispatchEvent(new CustomEvent('pick', { detail: id }));
  }

  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  readonly #openByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#open(event.key === 'ArrowDown' ? 0 : -1);
  };

  readonly #moveByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return;
    const items = this.#items;
    const index = items.findIndex((item) => item === event.target);
    const next: Partial<Record<string, number>> = {
      ArrowDown: (index + 1) % items.length,
      ArrowUp: index - 1,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape') this.#close();
    else if (next[event.key] === undefined) return;
    else items.at(next[event.key] ?? 0)?.focus();
    event.preventDefault();
  };

  /** Tab and a click elsewhere close the menu and leave the focus where it went. */
  readonly #closeOutside = (event: FocusEvent): void => {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.isOpen = false;
  };
}

const DOTS = svg`<svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
  <circle cx="4" cy="10" r="1.6" /><circle cx="10" cy="10" r="1.6" /><circle cx="16" cy="10" r="1.6" /></svg>`;
