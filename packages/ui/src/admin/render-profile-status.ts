import { css, html, type TemplateResult } from 'lit';
import type { ProfileStatus } from '../api/admin-api.js';
import type { Texts } from '../locales/translation.js';

/** For the element whose `renderProfileStatus` it is. */
export const PROFILE_STATUS_LOOK = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    white-space: nowrap;
  }
  .status::before {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .status.active {
    color: var(--ok);
  }
  .status.active::before {
    background: currentColor;
  }
`;

/** Renders the status of a profile in words, with a dot that is full when it is active. */
export const renderProfileStatus = (status: ProfileStatus, { t }: Texts<'admin'>): TemplateResult =>
  html`<span class="status ${status}">${t(`admin:profiles.status.${status}`)}</span>`;
