import escapeHtml from 'escape-html';

/** Plain text as HTML that shows the same. */
export function toHtml(plainText: string): string {
  return escapeHtml(plainText).replaceAll(/\r\n|\r|\n/g, '<br>');
}
