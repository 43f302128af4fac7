import { css, html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../locales/translation.js';
import { toHash, type AdminRoute } from './admin-route.js';

interface Step {
  readonly label: string;
  /** Where it leads; undefined: the page has no link. */
  readonly route?: AdminRoute;
}

/** For the element whose `renderPath` it is. */
export const PATH_LOOK = css`
  nav .row {
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav li + li::before {
    content: '/';
    margin-right: 0.5rem;
    color: var(--muted);
  }
`;

/** Renders the way to the page that one is on, which is the last step. */
export const renderPath = (steps: readonly Step[], { t }: Texts<'applications'>): TemplateResult => html`
  <nav aria-label=${t('applications:path')}>
    <ol class="row muted">
      ${steps.map(
        (step, index) =>
          html`<li aria-current=${index === steps.length - 1 ? 'page' : nothing}>${renderStep(step)}</li>`,
      )}
    </ol>
  </nav>
`;

const renderStep = ({ label, route }: Step): TemplateResult | string =>
  route ? html`<a href=${toHash(route)}>${label}</a>` : label;
