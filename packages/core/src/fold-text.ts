/** Text to search in and to sort by: case and compatible forms of letters do not matter. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
