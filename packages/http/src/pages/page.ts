import { createHash } from 'node:crypto';

export interface PageParts {
  /** BCP 47 tag. */
  readonly language: string;
  /** HTML, already escaped. */
  readonly title: string;
  /** HTML, already escaped. */
  readonly body: string;
  readonly script?: string;
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}';

/** A small HTML document. */
export function renderDocument({ language, title, body, script }: PageParts): string {
  const code = script === undefined ? '' : `<script>${script}</script>`;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body>${body}${code}</body></html>`
  );
}

/** CSP source of an inline script or style (CSP Level 3, 2.3.1). */
export function toHashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

const STYLE_SOURCE = toHashSource(STYLE);

/** Headers of every page that the protocol endpoints show: never cached, framed by the LMS alone (LTI-A26, A31). */
export function toPageHeaders(contentSecurityPolicy: string): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Pragma: 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'origin',
    'Content-Security-Policy': `default-src 'none'; style-src ${STYLE_SOURCE}; base-uri 'none'; frame-ancestors 'self'; ${contentSecurityPolicy}`,
  };
}
