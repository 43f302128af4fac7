/** The JSON object that a text is; `undefined` if it is anything else. */
export function findJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parse(text);
  return isObject(value) ? value : undefined;
}

/** Those members of a JWK set's `keys` that are objects (RFC 7517 5.1); `undefined` if the text is no JWK set. */
export function findKeysOfSet(text: string): Readonly<Record<string, unknown>>[] | undefined {
  const keys = findJsonObject(text)?.['keys'];
  return Array.isArray(keys) ? keys.filter(isObject) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
