const MAX_LENGTH = 200;

/** A URL as a sentence shows it: without its parameters, which may be secret, and of bounded length. */
export function toShownUrl({ origin, pathname }: URL): string {
  return toShownText(`${origin}${pathname}`);
}

/** What another server sent, of bounded length. */
export function toShownText(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
