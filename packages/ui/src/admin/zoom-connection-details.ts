import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Installation, ProfileDetail } from '../api/admin-api.js';
import { LOOK } from '../look.js';
import { PROFILE_TEXTS as TEXTS } from '../texts.js';

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

  /** Puts the focus on the heading, so that the values come next. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.profile || !this.installation) return nothing;
    const { lmsUrl, authUrl, tokenUrl, jwksUrl } = this.installation;
    return html`
      <section class="stack" aria-labelledby="title">
        <div>
          <h3 id="title" tabindex="-1">${TEXTS.copyTitle}</h3>
          <p class="muted">${TEXTS.copyIntro}</p>
        </div>
        <zoom-copy-field label=${TEXTS.lmsUrl} .value=${lmsUrl}></zoom-copy-field>
        <zoom-copy-field label=${TEXTS.clientId} .value=${this.profile.clientId}></zoom-copy-field>
        <zoom-copy-field label=${TEXTS.accessToken} .value=${this.profile.accessToken}></zoom-copy-field>
        <div class="more stack">
          <h4>${TEXTS.moreTitle}</h4>
          <zoom-copy-field label=${TEXTS.approvedDomain} .value=${new URL(lmsUrl).host}></zoom-copy-field>
          <zoom-copy-field label=${TEXTS.authUrl} .value=${authUrl}></zoom-copy-field>
          <zoom-copy-field label=${TEXTS.tokenUrl} .value=${tokenUrl}></zoom-copy-field>
          <zoom-copy-field label=${TEXTS.jwksUrl} .value=${jwksUrl}></zoom-copy-field>
        </div>
      </section>
    `;
  }
}
