/** What a `StorageConflictError` about this constraint looks like; compared by name, so that two copies of core agree. */
export function conflict(constraint: string): Record<string, string> {
  return { name: 'StorageConflictError', code: 'ERR_STORAGE_CONFLICT', constraint };
}

/** What a `StorageUnavailableError` looks like. */
export const UNAVAILABLE = { name: 'StorageUnavailableError', code: 'ERR_STORAGE_UNAVAILABLE' };

/** Starts `count` calls before any of them has ended; answers their answers. */
export function atOnce<T>(count: number, call: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => call(index)));
}

/** Texts that a storage without care changes, cuts or takes for each other. */
export const DIFFICULT_TEXTS: readonly string[] = [
  '',
  ' leading and trailing ',
  'Ünïcödé, 漢字, עברית, 👩🏽‍🏫',
  'cafe\u0301 and caf\u00e9',
  'line\r\nbreak\tand\u2028separator',
  `O'Neill "quoted" \\ %_ $1 ? :name; drop table profile;--`,
  '__proto__',
  'null',
  '0042',
  'long '.repeat(20_000),
];

/** Keys that differ, though a storage that folds, trims or normalises takes some for one. */
export const ALIKE_KEYS: readonly string[] = [
  'key',
  'Key',
  'KEY',
  'key ',
  ' key',
  'ke',
  'kéy',
  'ke\u0301y',
  '__proto__',
  '1',
  '01',
];
