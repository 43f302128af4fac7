import type { MessageValues } from '../errors.js';

/** A sentence in the screens' languages: its code there, and what it is filled with. */
export interface Message {
  readonly code: string;
  readonly values: MessageValues;
}

/** What a step of the check comes to. */
export interface Finding {
  readonly status: 'ok' | 'warning' | 'failed';
  /** What was seen. */
  readonly seen: Message;
  /** What to do. */
  readonly advice: Message | undefined;
}

/** Values named `…At` are times (ISO 8601, UTC), those named `…Seconds` durations; `status` is an HTTP status. */
export function say(code: string, values: MessageValues = {}): Message {
  return { code, values };
}

export function ok(seen: Message, advice?: Message): Finding {
  return { status: 'ok', seen, advice };
}

export function warning(seen: Message, advice: Message): Finding {
  return { status: 'warning', seen, advice };
}

export function failed(seen: Message, advice: Message): Finding {
  return { status: 'failed', seen, advice };
}
