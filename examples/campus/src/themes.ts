/** A theme is a stylesheet that sets custom properties alone: `public/styles/theme-<id>.css`. */
export const THEMES = ['classic', 'heather'] as const;

export type Theme = (typeof THEMES)[number];

/** What a theme that campus no longer has is shown as, and what is there before log-in. */
export const DEFAULT_THEME: Theme = 'classic';

export const toTheme = (name: string): Theme => THEMES.find((theme) => theme === name) ?? DEFAULT_THEME;
