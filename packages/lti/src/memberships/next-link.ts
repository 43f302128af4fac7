/** Tools take the header apart with simple means. */
const UNSAFE = /[\s<>,;"]/;

/**
 * Writes the `Link` header that leads to the next page: one link, `rel` right behind the URL. Throws for a URL that is
 * not absolute, or with characters on which tools split the header.
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function toNextLink(url: string): string {
  if (!URL.canParse(url) || UNSAFE.test(url)) throw new TypeError('This URL cannot stand in a Link header.');
  return `<${url}>; rel="next"`;
}
