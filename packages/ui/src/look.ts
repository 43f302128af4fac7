import { css } from 'lit';

/**
 * The look that all elements share. Colours, font and text size follow the host's page and its `color-scheme`;
 * a host may set any `--zoom-…` property, the README lists them.
 */
export const LOOK = css`
  :host {
    --accent: var(--zoom-accent, light-dark(#0b5cff, #8ab4ff));
    --on-accent: var(--zoom-on-accent, light-dark(#fff, #0a1a33));
    --surface: var(--zoom-surface, light-dark(#fff, #1d2026));
    --muted: var(--zoom-muted, color-mix(in srgb, currentColor 70%, transparent));
    --border: var(--zoom-border, color-mix(in srgb, currentColor 18%, transparent));
    --control-border: var(--zoom-control-border, color-mix(in srgb, currentColor 55%, transparent));
    --tint: color-mix(in srgb, currentColor 5%, transparent);
    --ok: var(--zoom-ok, light-dark(#0b7a3e, #66d79b));
    --warning: var(--zoom-warning, light-dark(#8a5a00, #f0c264));
    --danger: var(--zoom-danger, light-dark(#b3261e, #ff9d95));
    --radius: var(--zoom-radius, 0.5rem);

    display: block;
    color: var(--zoom-text, inherit);
    font-family: var(--zoom-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.125rem;
    line-height: 1.35;
  }
  h4 {
    font-size: 1rem;
  }
  a {
    color: var(--accent);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
  .muted {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  button {
    min-height: 2.5rem;
    padding: 0.375rem 1rem;
    border: 1px solid var(--control-border);
    border-radius: var(--radius);
    background: transparent;
    font-weight: 500;
    overflow-wrap: normal;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, light-dark(#000, #fff));
  }
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  .field > label {
    font-weight: 500;
  }
  .field > input,
  .field > select {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--control-border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .field > [aria-invalid='true'] {
    border-color: var(--danger);
  }
  .field-error {
    color: var(--danger);
    font-size: 0.875rem;
  }
  .choice > label {
    display: flex;
    align-items: flex-start;
    gap: 0.625rem;
  }
  .choice input {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0.1875rem 0 0;
    accent-color: var(--accent);
  }
  .choice > .muted {
    margin-left: 1.75rem;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .loading {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 1rem 0;
    color: var(--muted);
  }
  .spinner {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    border: 2px solid var(--border);
    border-top-color: var(--accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 6s;
    }
  }
`;
