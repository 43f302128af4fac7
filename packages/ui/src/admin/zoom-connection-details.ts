import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Installation } from '../api/admin-api.js';
import type { ProfileDetail } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';

/** What the operator copies from a saved profile into Zoom's instance form. */
export class ZoomConnectionDetails extends LitElement {
  static override styles = [
    LOOK,
    css`
      section {
        padding: 1rem;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--tint);
      }
      h3:focus-visible {
        outline: none;
      }
      .more {
        gap: 0.75rem;
        padding-top: 1rem;
        border-top: 1px solid var(--border);
        font-size: 0.875rem;
      }
    `,
  ];

  @property({ attribute: false }) profile: ProfileDetail | undefined;
  @property({ attribute: false }) installation: Installation | undefined;

  readonly #texts = new Translation(this, 'admin');

  /** Puts the focus on the heading, so that the values come next. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.profile || !this.installation) return nothing;
    const { t } = this.#texts;
    const { lmsUrl, authUrl, tokenUrl, jwksUrl, webServiceUrl } = this.installation;
    const targetLinkUrl = `${this.profile.zoomBaseUrl}/lti/advantage`;
    return html`
      <section class="stack" aria-labelledby="title">
        <div>
          <h3 id="title" tabindex="-1">${t('admin:connection.title')}</h3>
          <p class="muted">${t('admin:connection.intro')}</p>
        </div>
        <zoom-copy-field label=${t('admin:connection.lmsUrl')} .value=${lmsUrl}></zoom-copy-field>
        <zoom-copy-field label=${t('admin:connection.clientId')} .value=${this.profile.clientId}></zoom-copy-field>
        <zoom-access-token .profile=${this.profile}></zoom-access-token>
        <div class="more stack">
          <h4>${t('admin:connection.moreTitle')}</h4>
          <zoom-copy-field
            label=${t('admin:connection.approvedDomain')}
            .value=${new URL(lmsUrl).host}
          ></zoom-copy-field>
          <zoom-copy-field label=${t('admin:connection.authUrl')} .value=${authUrl}></zoom-copy-field>
          <zoom-copy-field label=${t('admin:connection.tokenUrl')} .value=${tokenUrl}></zoom-copy-field>
          <zoom-copy-field label=${t('admin:connection.jwksUrl')} .value=${jwksUrl}></zoom-copy-field>
          <zoom-copy-field label=${t('admin:connection.webServiceUrl')} .value=${webServiceUrl}></zoom-copy-field>
          <zoom-copy-field label=${t('admin:connection.targetLinkUrl')} .value=${targetLinkUrl}></zoom-copy-field>
        </div>
      </section>
    `;
  }
}
