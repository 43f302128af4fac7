/** How many values one statement asks for. Always as many, so that there is one statement to prepare. */
const VALUES_AT_ONCE = 100;

/** The rows of any number of values, each value asked for once; `null`, which nothing equals, fills up the last list. */
export async function listInChunks<V, R>(
  values: readonly V[],
  list: (some: readonly (V | null)[]) => Promise<R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  const distinct = [...new Set(values)];
  for (let start = 0; start < distinct.length; start += VALUES_AT_ONCE) {
    rows.push(...(await list(Array.from({ length: VALUES_AT_ONCE }, (_, index) => distinct[start + index] ?? null))));
  }
  return rows;
}
