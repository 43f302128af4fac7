import { createInvalidParameter } from './moodle-exception.js';
import { PhpArray } from './php-array.js';

/** A parameter as it was sent, decoded; its name may have brackets. */
export type Pair = readonly [name: string, value: string];

/** More parameters than any call has; who sends more is refused. */
export const MAX_PARAMETERS = 20_000;
const MAX_LEVELS = 64;

/** Where a value goes: a key a level; `undefined`: the next number. */
type Path = readonly [string, ...(string | undefined)[]];

/**
 * Nests parameters as PHP does with a query (`php_register_variable_ex`): `a[b][c]`, `a[]`; the last value wins, also over
 * one of another kind. Takes time linear in the length of the names.
 * @throws MoodleException `invalidparameter` if there are more than 20,000, or more than 64 levels
 */
export function parsePhpParameters(pairs: readonly Pair[]): PhpArray {
  if (pairs.length > MAX_PARAMETERS) throw createInvalidParameter();
  const parameters = new PhpArray();
  for (const [name, value] of pairs) {
    const path = parsePath(name);
    if (path !== undefined) insert(parameters, path, value);
  }
  return parameters;
}

/** PHP drops a name that is empty, or begins with a bracket. */
function parsePath(sent: string): Path | undefined {
  const name = sent.replace(/^ +/, '').replace(/\0.*/s, '');
  const open = name.indexOf('[');
  const top = (open < 0 ? name : name.slice(0, open)).replaceAll(/[ .]/g, '_');
  if (top === '') return undefined;
  if (open < 0) return [top];
  const keys = parseKeys(name, open);
  // A bracket that is never closed is a letter like any other, which PHP's names cannot have.
  return keys.length === 0 ? [`${top}_${name.slice(open + 1)}`] : [top, ...keys];
}

/** What comes after the last closed bracket is left out. */
function parseKeys(name: string, open: number): (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  for (let at = open; name[at] === '[';) {
    const close = name.indexOf(']', at + 1);
    if (close < 0) break;
    const key = name.slice(at + 1, close);
    keys.push(/^\s?$/.test(key) ? undefined : key);
    if (keys.length > MAX_LEVELS) throw createInvalidParameter();
    at = close + 1;
  }
  return keys;
}

function insert(parameters: PhpArray, path: Path, value: string): void {
  let array = parameters;
  for (const key of path.slice(0, -1)) {
    const known = key === undefined ? undefined : array.get(key);
    const next = known instanceof PhpArray ? known : new PhpArray();
    if (next !== known) array.set(key, next);
    array = next;
  }
  array.set(path.at(-1), value);
}
