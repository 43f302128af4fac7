/** What a function answers; `null` is Moodle's null, and `undefined` a key that is left out. */
export type MoodleData =
  string | number | null | readonly MoodleData[] | { readonly [key: string]: MoodleData | undefined };

/** Moodle's description of an answer (`external_value`, `…_multiple_structure`, `…_single_structure`). */
export type Description =
  | { readonly kind: 'value' }
  | { readonly kind: 'multiple'; readonly content: Description }
  | { readonly kind: 'single'; readonly keys: Readonly<Record<string, Description>> };

export const VALUE: Description = { kind: 'value' };

export function multiple(content: Description): Description {
  return { kind: 'multiple', content };
}

/** Keys are written in this order. */
export function single(keys: Readonly<Record<string, Description>>): Description {
  return { kind: 'single', keys };
}

/** The value of a key, whatever the data are. */
export function getMember(data: MoodleData | undefined, key: string): MoodleData | undefined {
  if (typeof data !== 'object' || data === null || isList(data)) return undefined;
  return data[key];
}

/** The items of a list; none where the data are no list. */
export function getItems(data: MoodleData | undefined): readonly MoodleData[] {
  return isList(data) ? data : [];
}

function isList(data: MoodleData | undefined): data is readonly MoodleData[] {
  return Array.isArray(data);
}
