import { svg, type SVGTemplateResult } from 'lit';

export type Tone = 'info' | 'ok' | 'warning' | 'failed';

const SHAPES: Readonly<Record<Tone, SVGTemplateResult>> = {
  info: svg`<circle cx="10" cy="10" r="8" /><path d="M10 9v5M10 6v.5" />`,
  ok: svg`<circle cx="10" cy="10" r="8" /><path d="m6.5 10.5 2.5 2.5 4.5-5.5" />`,
  warning: svg`<path d="M10 2.5 18.5 17h-17zM10 8v4M10 14v.5" />`,
  failed: svg`<circle cx="10" cy="10" r="8" /><path d="m7 7 6 6M13 7l-6 6" />`,
};

/** Renders the icon of a tone; words beside it must say the same. */
export const renderIcon = (tone: Tone): SVGTemplateResult => svg`
  <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${SHAPES[tone]}</svg>`;
