/** What a step of the check comes to. */
export interface Finding {
  readonly status: 'ok' | 'warning' | 'failed';
  /** A sentence: what was seen. */
  readonly seen: string;
  /** A sentence: what to do. */
  readonly advice: string | undefined;
}

export function ok(seen: string): Finding {
  return { status: 'ok', seen, advice: undefined };
}

export function warning(seen: string, advice: string): Finding {
  return { status: 'warning', seen, advice };
}

export function failed(seen: string, advice: string): Finding {
  return { status: 'failed', seen, advice };
}
