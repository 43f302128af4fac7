import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LOOK } from '../look.js';
import { renderIcon, type Tone } from './icon.js';

/** A short message with an icon: a title, one sentence of advice, and what to press (slotted). */
export class ZoomNotice extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        --tone: var(--accent);
        padding: 0.875rem 1rem;
        border: 1px solid color-mix(in srgb, var(--tone) 40%, transparent);
        border-radius: var(--radius);
        background: color-mix(in srgb, var(--tone) 7%, var(--surface));
      }
      :host([tone='ok']) {
        --tone: var(--ok);
      }
      :host([tone='warning']) {
        --tone: var(--warning);
      }
      :host([tone='failed']) {
        --tone: var(--danger);
      }
      .notice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.75rem;
      }
      svg {
        margin-top: 0.125rem;
        color: var(--tone);
      }
      .title {
        font-weight: 600;
      }
      ::slotted(button) {
        margin-top: 0.75rem;
      }
    `,
  ];

  @property({ reflect: true }) tone: Tone = 'info';
  @property() heading = '';
  @property() advice = '';

  override render(): TemplateResult {
    return html`
      <div class="notice">
        ${renderIcon(this.tone)}
        <div>
          <p class="title">${this.heading}</p>
          ${this.advice ? html`<p>${this.advice}</p>` : nothing}
          <slot></slot>
        </div>
      </div>
    `;
  }
}
