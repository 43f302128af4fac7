const MARK = / \(copy(?: \d+)?\)$/;
const MAX_BASE_LENGTH = 240;

/** “X (copy)”, or the first free one of “X (copy 2)”, “X (copy 3)” …; a copy of a copy counts on. */
export function createCopyName(name: string, isTaken: (name: string) => boolean): string {
  const base = name.replace(MARK, '').slice(0, MAX_BASE_LENGTH).trim();
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${base} (copy)` : `${base} (copy ${number})`;
    if (!isTaken(candidate)) return candidate;
  }
}
