import { css, html, type TemplateResult } from 'lit';
import type { SentItem } from '../api/place-api.js';
import type { Texts } from '../locales/translation.js';

export const SENT_ITEMS_LOOK = css`
  dl {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
    margin: 0;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    overflow: hidden;
  }
  dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: 1.5rem;
    padding: 0.5rem 0.875rem;
  }
  dl > div + div {
    border-top: 1px solid var(--border);
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
  }
  @container (max-width: 26rem) {
    dl > div {
      display: block;
    }
  }
`;

/** Renders what Zoom is told of the person, with its values. */
export const renderSentItems = (items: readonly SentItem[], texts: Texts<'view'>): TemplateResult => html`
  <dl>
    ${items.map(
      (item) => html`
        <div>
          <dt>${texts.t(`view:sent.kinds.${item.kind}`)}</dt>
          <dd>${toValueText(item, texts)}</dd>
        </div>
      `,
    )}
  </dl>
`;

function toValueText({ kind, value }: SentItem, { t, find, locale }: Texts<'view'>): string {
  if (kind === 'identifier') return t('view:sent.identifier');
  if (value === null) return t('view:sent.nothing');
  if (kind === 'role') return find(`view:sent.roles.${value}`) ?? value;
  return kind === 'language' ? toLanguageName(value, locale) : value;
}

/** The host may name a language by what is no tag. */
function toLanguageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
