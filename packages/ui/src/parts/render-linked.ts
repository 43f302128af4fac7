import { html, type TemplateResult } from 'lit';

/** Renders a text with a link in it, `… the <words of the link> …`, that opens in a new window. */
export function renderLinked(text: string, { href, note }: { href: string; note: string }): TemplateResult {
  const [, before = '', words = '', after = ''] = /^([^<]*)<([^>]*)>(.*)$/.exec(text) ?? [];
  return html`${before}<a href=${href} target="_blank" rel="noopener noreferrer"
      >${words}<span class="visually-hidden"> ${note}</span></a
    >${after}`;
}
