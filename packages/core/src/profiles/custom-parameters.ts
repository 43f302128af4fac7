import type { FieldFault } from '../errors.js';
import { toSingleLine } from '../single-line.js';
import type { CustomParameter } from '../storage/profile-store.js';

interface CustomLine extends CustomParameter {
  /** From 1, as the operator counts. */
  readonly line: number;
  readonly text: string;
}

const MAX_LINES = 50;
const MAX_LINE_LENGTH = 255;

/** Names that mean something to JavaScript objects. */
const RESERVED_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The parameters in lines of `name=value`, trimmed; empty lines are passed over. */
export function toCustomParameters(text: string): CustomParameter[] {
  return toLines(text).map(({ name, value }) => ({ name, value }));
}

/** The parameters as lines, for the form. */
export function toCustomText(custom: readonly CustomParameter[]): string {
  return custom.map(({ name, value }) => `${name}=${value}`).join('\n');
}

/**
 * What is wrong with lines of `name=value`: `malformed {line}`, `duplicate {name}`, `reserved {name}`, `tooLong {max}`
 * (characters of a line) or `tooMany {max}` (lines). @see LTI Core 5.4.6
 */
export function findCustomFault(text: string): FieldFault | undefined {
  const lines = toLines(text);
  if (lines.length > MAX_LINES) return tell('tooMany', `At most ${MAX_LINES} lines are possible.`, { max: MAX_LINES });
  return lines.map((line, index) => findLineFault(line, lines.slice(0, index))).find((fault) => fault !== undefined);
}

function findLineFault({ line, text, name }: CustomLine, before: readonly CustomLine[]): FieldFault | undefined {
  if (text.length > MAX_LINE_LENGTH) {
    const message = `Line ${line} is too long: at most ${MAX_LINE_LENGTH} characters are possible.`;
    return tell('tooLong', message, { max: MAX_LINE_LENGTH });
  }
  if (name === '') return tell('malformed', `Line ${line} is not of the form name=value.`, { line });
  if (RESERVED_NAMES.has(name)) return tell('reserved', `The name “${name}” is reserved.`, { name });
  if (before.some((other) => other.name === name)) return tell('duplicate', `“${name}” is there twice.`, { name });
  return undefined;
}

function tell(code: string, message: string, values: NonNullable<FieldFault['values']>): FieldFault {
  return { code, message, values };
}

/** A line without “=” has the empty name, which no parameter can have. */
function toLines(text: string): CustomLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((typed, index) => toLine(toSingleLine(typed), index + 1))
    .filter((line) => line.text !== '');
}

function toLine(text: string, line: number): CustomLine {
  const end = Math.max(text.indexOf('='), 0);
  return { line, text, name: text.slice(0, end).trim(), value: text.slice(end + 1).trim() };
}
