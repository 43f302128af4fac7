import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderLinked } from '../parts/render-linked.js';

const MARKETPLACE = 'https://marketplace.zoom.us/';

/** What one needs for Zoom, and the steps that set it up. */
export class ZoomSetupGuide extends LitElement {
  static override styles = [
    LOOK,
    css`
      ul,
      ol {
        display: grid;
        gap: 0.25rem;
        margin: 0.5rem 0 0;
        padding-left: 1.5rem;
      }
      ol {
        gap: 0.5rem;
      }
      summary {
        width: fit-content;
        padding: 0.25rem 0;
        border-radius: var(--radius);
        font-weight: 500;
        cursor: pointer;
      }
      details {
        margin-top: 1rem;
      }
    `,
  ];

  /** Whether the steps are shown at once. */
  @property({ type: Boolean }) isOpen = false;
  readonly #texts = new Translation(this, 'admin');

  override render(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <p>${t('admin:guide.intro')}</p>
      <ul>
        <li>${t('admin:guide.license')}</li>
        <li>${t('admin:guide.role')}</li>
        <li>${this.#renderLinked(t('admin:guide.app'))}</li>
      </ul>
      <details ?open=${this.isOpen}>
        <summary>${t('admin:guide.stepsTitle')}</summary>
        <ol>
          <li>${this.#renderLinked(t('admin:guide.openLtiPro'))}</li>
          <li>${t('admin:guide.createCredential')}</li>
          <li>${t('admin:guide.enable')}</li>
          <li>${t('admin:guide.addProfile')}</li>
          <li>${t('admin:guide.addInstance')}</li>
          <li>${t('admin:guide.check')}</li>
        </ol>
      </details>
    `;
  }

  #renderLinked(text: string): TemplateResult {
    return renderLinked(text, { href: MARKETPLACE, note: this.#texts.t('admin:guide.newWindow') });
  }
}
