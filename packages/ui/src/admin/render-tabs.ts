import { css, html, type TemplateResult } from 'lit';
import type { Texts } from '../locales/translation.js';
import { ADMIN_TABS, toHash, type AdminTab } from './admin-route.js';

/** For the element whose `renderTabs` it is. */
export const TABS_LOOK = css`
  [role='tablist'] {
    display: flex;
    gap: 0.25rem;
    border-bottom: 1px solid var(--border);
    overflow-x: auto;
  }
  [role='tab'] {
    flex: none;
    padding: 0.625rem 1rem;
    border-bottom: 3px solid transparent;
    border-radius: var(--radius) var(--radius) 0 0;
    color: inherit;
    font-weight: 500;
    text-decoration: none;
  }
  [role='tab']:hover {
    background: var(--tint);
  }
  [role='tab']:focus-visible {
    outline-offset: -2px;
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--accent);
    color: var(--accent);
  }
  @media (max-width: 30rem) {
    [role='tab'] {
      flex: 1 1 auto;
      padding: 0.625rem 0.5rem;
      text-align: center;
    }
  }
`;

/** Renders the tabs as links, so that each has an address. @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function renderTabs(current: AdminTab, { t }: Texts<'admin'>): TemplateResult {
  return html`
    <div role="tablist" aria-label=${t('admin:tabs.label')} @keydown=${moveByKey}>
      ${ADMIN_TABS.map(
        (tab) => html`
          <a
            role="tab"
            id="tab-${tab}"
            href=${toHash({ tab })}
            aria-selected=${tab === current}
            aria-controls="panel-${tab}"
            tabindex=${tab === current ? 0 : -1}
            >${t(`admin:tabs.${tab}`)}</a
          >
        `,
      )}
    </div>
  `;
}

function moveByKey(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLAnchorElement>('[role="tab"]')];
  const index = tabs.findIndex((tab) => tab === event.target);
  const next = tabs.at(findNext(event.key, { index, count: tabs.length }) ?? index);
  if (!next || (next === event.target && event.key !== ' ')) return;
  event.preventDefault();
  next.focus();
  // The arrows look through the tabs: going back shall leave the page, not step through them again.
  location.replace(next.href);
}

function findNext(key: string, { index, count }: { index: number; count: number }): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return index - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
