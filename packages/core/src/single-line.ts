/** Text for one line: control characters and broken surrogates become blanks, blanks at the ends go. */
export function toSingleLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
